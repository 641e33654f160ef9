import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { SETTINGS_KEY } from "../../src/excel/memory/bookSettings";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import { workbookOf } from "../excel/books";
import { review, valueOf } from "../excel/jobs";
import { clients, sales } from "../excel/shop";
import { startHost } from "../officeHost";

const record = (settings: string) =>
  `{"version":1,"settings":${settings},"overrides":[],"reports":[],"made":[]}`;

/** What somebody could put under our key of a workbook that they send. */
const HOSTILE: [string, unknown][] = [
  ["no JSON", "{"],
  ["code", "(() => { globalThis.evil = true })()"],
  ["a number", 5],
  ["an array", []],
  ["null", "null"],
  ["another version", '{"version":2}'],
  ["a prototype", '{"__proto__":{"evil":true},"constructor":{"prototype":{"evil":true}}}'],
  [
    "settings with a prototype",
    record('{"__proto__":{"evil":true},"statusBounds":{"__proto__":{"evil":true}}}'),
  ],
  [
    "a stage limit for __proto__",
    record('{"stageLimits":{"__proto__":{"evil":true},"constructor":5}}'),
  ],
  [
    "stages that every object has",
    record('{"stages":[{"code":"toString"},{"code":"constructor","fromOrders":1}]}'),
  ],
  [
    "numbers out of range",
    record('{"bins":1e308,"windowMonths":-1,"statusBounds":{"active":null}}'),
  ],
  ["a regular expression that never ends", record(`{"cancelledWords":["${"(a+)+$".repeat(30)}"]}`)],
  ["a megabyte of text", record(`{"currency":"${"x".repeat(1_000_000)}"}`)],
  ["ten thousand levels", record("[".repeat(10_000) + "]".repeat(10_000))],
  [
    "columns of ours that are the user's",
    record("{}").replace(
      '"reports":[]',
      '"reports":[{"key":"churn","sheetId":"","sheet":"Clients","title":"Customer id"}]'
    ),
  ],
];

test.each(HOSTILE)(
  "%s in a workbook's settings changes nothing but that the defaults hold",
  async (_, stored) => {
    const workbook = workbookOf(clients, sales);
    workbook.settings.set(SETTINGS_KEY, stored);
    await startHost({ workbook });
    const { settings } = valueOf(await surveyWorkbook({ language: "en" }));
    expect({ ...settings, stageLimits: DEFAULT_SETTINGS.stageLimits }).toEqual(DEFAULT_SETTINGS);
    expect(Object.values(settings.stageLimits).every(Number.isInteger)).toBe(true);
    expect("evil" in {} || "evil" in globalThis).toBe(false);
  }
);

test("a record that names the customers' sheet as a report of ours does not make it one to be overwritten", async () => {
  const workbook = workbookOf(clients, sales);
  const [, stored] = HOSTILE.at(-1) ?? [];
  workbook.settings.set(SETTINGS_KEY, stored);
  await startHost({ workbook });
  const result = await review();
  const sheet = workbook.sheetByName("Clients");
  expect(sheet?.cells.value(1, 0)).toBe("C1");
  expect(sheet?.cells.value(1, 1)).toBe("Ann");
  expect(result.ok || result.problem.kind !== "hostError").toBe(true);
});
