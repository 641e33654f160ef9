import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Settings } from "../../../src/core/settings";
import { remember } from "../../../src/excel/remember";
import { surveyWorkbook } from "../../../src/excel/surveyWorkbook";
import { openBook, saveWorkbook } from "../../../src/host/file";
import type { WorkbookState } from "../../../src/host/model/state";
import { startHost } from "../../officeHost";
import { workbookOf } from "../books";
import type { Row } from "../books";
import { problemOf, review, valueOf } from "../jobs";
import { clients, clientsTable, sales } from "../shop";
import { snapshotOf } from "../snapshot";

const LANGUAGE = { language: "en" as const };
const look = async () => valueOf(await surveyWorkbook({ ...LANGUAGE, withQuestions: true }));
const questions = async () => (await look()).problems;

/** Orders of client C1 on these days, in these currencies where they name one. */
function ordersOn(days: string[], currencies?: string[], table?: string) {
  const header: Row = ["Order id", "Customer id", "Order date", "Amount"];
  const rows = days.map((day, i): Row => [`O${i}`, "C1", day, 10]);
  if (currencies) {
    header.push("Currency");
    rows.forEach((row, i) => row.push(currencies[i] ?? ""));
  }
  return { name: "Sales", rows: [header, ...rows], ...(table !== undefined && { table }) };
}

/** `MM/DD` and `DD/MM` alike: 3/1, 3/2 … */
const unclear = (count: number) =>
  Array.from({ length: count }, (_, i) => `3/${(i % 12) + 1}/2026`);

const asked = {
  kind: "ambiguousDates",
  ...{ sheet: "Sales", address: "C2", column: "Order date" },
  samples: ["3/1/2026", "3/2/2026", "3/4/2026"], // 3/3 is one day either way
};

async function savedAndOpened(workbook: WorkbookState): Promise<void> {
  const opened = await openBook(await saveWorkbook(workbook), "book.xlsx");
  if (!opened.ok) throw new Error("not opened");
  await startHost({ workbook: opened.workbook });
}

const answer = async (settings: Partial<Settings>) =>
  valueOf(await remember(LANGUAGE, { settings: { ...DEFAULT_SETTINGS, ...settings } }));

test("dates that read two ways are asked before a run, and not again after the book was saved and opened", async () => {
  const workbook = workbookOf(clients, ordersOn(unclear(5)));
  await startHost({ workbook });
  const before = snapshotOf(workbook);
  expect(await questions()).toEqual([asked]);
  expect(snapshotOf(workbook)).toEqual(before);
  await answer({ dateOrder: "mdy" });
  expect(snapshotOf(workbook).sheets).toEqual(before.sheets);
  await savedAndOpened(workbook);
  const { problems, settings } = await look();
  expect(problems).toEqual([]);
  valueOf(await review({ settings }));
});

test("several currencies are asked before a run, and not again after the book was saved and opened", async () => {
  const workbook = workbookOf(
    clientsTable,
    ordersOn(["2026-03-31", "2026-04-30", "2026-05-31"], ["USD", "EUR", "US$"])
  );
  await startHost({ workbook });
  expect(await questions()).toEqual([
    { kind: "mixedCurrencies", sheet: "Sales", currencies: ["EUR", "USD"] },
  ]);
  await answer({ currency: "EUR" });
  await savedAndOpened(workbook);
  const { problems, settings } = await look();
  expect(problems).toEqual([]);
  valueOf(await review({ settings }));
});

test("where both are open the currencies are asked once the dates are known", async () => {
  await startHost({ workbook: workbookOf(clients, ordersOn(unclear(3), ["USD", "EUR"])) });
  expect((await questions()).map(({ kind }) => kind)).toEqual(["ambiguousDates"]);
  await answer({ dateOrder: "dmy" });
  expect((await questions()).map(({ kind }) => kind)).toEqual(["mixedCurrencies"]);
});

test("dates of other sheets are asked about too", async () => {
  const rows = clients.rows.map((row, i): Row => [...row, i === 0 ? "Created" : "3/4/2026"]);
  await startHost({ workbook: workbookOf({ name: "Clients", rows }, sales) });
  expect(await questions()).toMatchObject([{ sheet: "Clients", address: "C2", column: "Created" }]);
});

test.each([
  ["a plain range", undefined],
  ["a Table", "Sales"],
])("a row far below that says which is the month settles it, in %s", async (_, table) => {
  const days = [...unclear(300), "3/31/2026"];
  await startHost({ workbook: workbookOf(clients, ordersOn(days, undefined, table)) });
  expect(await questions()).toEqual([]);
});

test("a second currency far below the first rows is left to the run", async () => {
  const days = Array.from({ length: 300 }, () => "2026-03-31");
  const currencies = days.map((_, i) => (i < 299 ? "USD" : "EUR"));
  await startHost({ workbook: workbookOf(clients, ordersOn(days, currencies)) });
  expect(await questions()).toEqual([]);
  expect(problemOf(await review())).toMatchObject({ kind: "mixedCurrencies" });
});

test("orders that do not count bring up no question", async () => {
  const orders = ordersOn(["2026-03-31", "2026-04-30"], ["USD", "EUR"]);
  const rows = orders.rows.map((row, i): Row => [...row, ["Status", "Paid", "Cancelled"][i] ?? ""]);
  await startHost({ workbook: workbookOf(clients, { ...orders, rows }) });
  expect(await questions()).toEqual([]);
});

test("who does not ask for questions is told none", async () => {
  await startHost({ workbook: workbookOf(clients, ordersOn(unclear(5))) });
  expect(valueOf(await surveyWorkbook(LANGUAGE)).problems).toEqual([]);
});
