import { strFromU8, unzipSync } from "fflate";
import { analyzeBook } from "../../src/core/analyze";
import { LANGUAGES, type Language } from "../../src/core/settings";
import { saveWorkbook } from "../../src/host/file";
import { workbookOf, serial, type Row } from "../excel/books";
import { review, valueOf } from "../excel/jobs";
import { startHost } from "../officeHost";
import { all, OfficeParts } from "../proof/lint/officeParts";
import { readBack } from "../proof/readBack";

/** What a spreadsheet or a browser would run, each marked so that it is found again wherever it went. */
const DANGEROUS = [
  "=cmd|'/c calc'!EVIL",
  "+EVIL+1",
  "-EVIL+1",
  "@SUM(EVIL)",
  "\t=EVIL",
  "\r=EVIL",
  "\n=EVIL",
  "＝EVIL",
  '=HYPERLINK("http://evil.example/EVIL","EVIL")',
  "'=EVIL",
  "javascript:EVIL",
  "http://evil.example/EVIL",
  "<img src=x onerror=EVIL>",
  "[x](http://evil.example/EVIL)",
];
const at = (i: number) => DANGEROUS[i % DANGEROUS.length] ?? "";

/** Every text that a sheet may hold is one of those, in each column another. */
function column(rows: number, offset: number): string[] {
  return Array.from({ length: rows }, (_, i) => at(i + offset));
}

const CUSTOMERS = 28;
const id = (i: number) => `${at(i)}${i}`;
const TEXT_FIELDS = [
  ...["Name", "Owner", "Source", "Campaign", "Region", "Phone", "Company", "Product of interest"],
  ...["Stage", "Next action", "Note", "Churn reason", "Inducement", "=EVIL own", "@EVIL own"],
];

function book() {
  const fields = TEXT_FIELDS.map((_, f) => column(CUSTOMERS, f));
  const customers: Row[] = [
    ["Customer id", ...TEXT_FIELDS],
    ...Array.from({ length: CUSTOMERS }, (_, i) => [id(i), ...fields.map((one) => one[i] ?? "")]),
  ];
  const orders: Row[] = [
    ["Order id", "Customer id", "Order date", "Amount", "Status", "Category", "Currency"],
    ...Array.from({ length: 80 }, (_, i): Row => [
      `${at(i)} ${i}`,
      id(i % 20),
      i % 9 ? serial("2026-06-30") - ((i * 37) % 700) : at(i),
      i % 11 ? 10 + ((i * 53) % 400) : at(i + 3),
      at(i + 1),
      at(i % 4),
      "",
    ]),
  ];
  const log: Row[] = [
    ["Date", "Customer id", "From stage", "To stage", "Trigger", "Changed by"],
    ...Array.from({ length: 14 }, (_, i): Row => [
      serial("2026-01-05") + i,
      ...[id(i), at(i), at(i + 1), at(i + 2), at(i + 3)],
    ]),
  ];
  const visits: Row[] = [
    ["Contact date", "Customer id", "Rep", "Channel", "Outcome"],
    ...Array.from({ length: 14 }, (_, i): Row => [
      serial("2026-05-05") + i,
      ...[id(i), at(i), at(i + 1), at(i + 2)],
    ]),
  ];
  const costs: Row[] = [
    ["Source", "Campaign", "Cost"],
    ...DANGEROUS.map((text): Row => [text, text, 5]),
  ];
  return workbookOf(
    { name: "=EVIL customers", rows: customers },
    { name: "It's @EVIL", rows: orders },
    { name: "Stage log", rows: log },
    { name: "+EVIL visits", rows: visits },
    { name: "Costs", rows: costs }
  );
}

async function reviewed(language: Language): Promise<Uint8Array> {
  const workbook = book();
  await startHost({ workbook });
  const analyze = (request: Parameters<typeof analyzeBook>[0]) =>
    Promise.resolve(analyzeBook(request));
  valueOf(await review({ language, analyze }));
  return saveWorkbook(workbook);
}

describe.each(LANGUAGES)("a book in which every text is an attack, reviewed in %s", (language) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await reviewed(language);
  });

  test("the attacks went all over the result, and are plain text to another library in every cell", async () => {
    let marked = 0;
    for (const rows of (await readBack(bytes)).values())
      for (const cell of rows.flat()) {
        if (typeof cell !== "string" || !cell.includes("EVIL")) continue;
        marked++;
      }
    expect(marked).toBeGreaterThan(CUSTOMERS * TEXT_FIELDS.length + 500);
  });

  test("no formula, link, name, validation, page header or chart reference holds one of them", () => {
    const parts = new OfficeParts(bytes);
    const told = parts.names
      .filter(
        (name) => /^xl\/(worksheets|charts|tables|workbook)/.test(name) && name.endsWith(".xml")
      )
      .flatMap((part) => {
        const root = parts.root(part);
        const formulas = [
          "f",
          "formula1",
          "formula2",
          "formula",
          "definedName",
          "calculatedColumnFormula",
        ]
          .flatMap((name) => all(root, name))
          .map((element) => element.textContent ?? "")
          // where a sheet's name stands, quoted, it is no formula
          .map((text) => text.replace(/'(?:[^']|'')*'!/g, ""));
        const pages = ["oddHeader", "oddFooter"].flatMap((name) => all(root, name));
        return [...formulas, ...pages.map((page) => page.textContent ?? "")];
      });
    expect(told.filter((text) => text.includes("EVIL"))).toEqual([]);
  });

  test("no relationship leads out of the book", () => {
    const files = unzipSync(bytes);
    const relations = Object.keys(files).filter((name) => name.endsWith(".rels"));
    const external = relations.filter((name) =>
      strFromU8(files[name] ?? new Uint8Array()).includes('TargetMode="External"')
    );
    expect(external).toEqual([]);
  });

  test("what stood in the user's cells stands there still, letter by letter", async () => {
    const cells = await readBack(bytes);
    const names = (cells.get("=EVIL customers") ?? []).slice(1).map((row) => row[1]);
    expect(names).toEqual(column(CUSTOMERS, 0));
  });
});
