import path from "node:path";
import type { Worksheet } from "exceljs";
import { REPORT_KEYS } from "../../src/core/report/report";
import type { Language } from "../../src/core/settings";
import { WORDS } from "../../src/excel/text/words";
import { readWithExceljs, removeTemporaryFolders, reviewed } from "../evidence/reviewed";
import type { Reviewed } from "../evidence/reviewed";

const SAMPLES = path.join(__dirname, "..", "..", "assets", "samples");
const sheetsIn = (language: Language) => REPORT_KEYS.map((key) => WORDS[language][`sheet.${key}`]);

afterAll(removeTemporaryFolders);

/** Names of the tables on a sheet and how many rows they have. */
function tableSizes(sheet: Worksheet | undefined): Record<string, number> {
  const tables = (sheet?.getTables() ?? []) as unknown as {
    table: { name: string; tableRef: string };
  }[];
  return Object.fromEntries(
    tables.map(({ table: { name, tableRef } }) => {
      const [first = 0, last = 0] = (tableRef.match(/\d+/gu) ?? []).map(Number);
      return [name, last - first];
    })
  );
}

describe.each([
  ["shop-en-zh.xlsx", "en"],
  ["shop-zh.xlsx", "zh-CN"],
] as const)("%s in %s", (name, language) => {
  let result: Reviewed;
  beforeAll(() => {
    result = reviewed([path.join(SAMPLES, name), "--as-of", "2026-06-30", "--lang", language]);
  });

  test("fills every table of every report", async () => {
    const book = await readWithExceljs(result.file);
    for (const name of sheetsIn(language)) {
      const sizes = tableSizes(book.getWorksheet(name));
      expect({ name, tables: Object.keys(sizes).length }).not.toEqual({ name, tables: 0 });
      expect({ name, empty: Object.keys(sizes).filter((table) => !sizes[table]) }).toEqual({
        name,
        empty: [],
      });
    }
  });

  test("has somebody in every segment, tier, status, stage, relationship and class", () => {
    const { segments, status, pipeline, relationship, aToE } = result.totals;
    // nobody is inactive as long as orders of all times are looked at
    const tiers = { ...result.totals.tiers, inactive: 1 };
    for (const counts of [segments, tiers, status, pipeline, relationship, aToE])
      expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  test("has orders that are left out, for most of the reasons there are", () => {
    const { leftOut, total, used } = result.totals.rows.orders;
    const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    expect(used + left).toBe(total);
    for (const reason of [
      "missingCustomer",
      "badDate",
      "cancelled",
      "orderOnTwoCustomers",
    ] as const)
      expect({ reason, some: leftOut[reason] > 0 }).toEqual({ reason, some: true });
  });
});

test("the crowd of web-shop.xlsx is one that the purchase models describe", async () => {
  const { file, totals } = reviewed([path.join(SAMPLES, "web-shop.xlsx"), "--as-of", "2026-06-30"]);
  // made with r 0.7, α 5, a 0.8, b 3; p 5, q 4.5, γ 60: 900 customers tell them within a third or so
  expect(totals.prediction).toEqual({
    bgnbd: expect.objectContaining({ customers: 900 }) as object,
    gammaGamma: expect.objectContaining({ customers: 711 }) as object,
  });
  const { bgnbd, gammaGamma } = totals.prediction as Record<string, Record<string, number>>;
  const known = { r: 0.7, alpha: 5, a: 0.8, b: 3, p: 5, q: 4.5, gamma: 60 };
  for (const [name, value] of Object.entries(known)) {
    const told = (bgnbd?.[name] ?? gammaGamma?.[name] ?? 0) / value;
    expect([name, told > 0.67 && told < 1.5]).toEqual([name, true]);
  }
  const book = await readWithExceljs(file);
  expect(Object.keys(tableSizes(book.getWorksheet("Prediction"))).length).toBeGreaterThan(5);
});
