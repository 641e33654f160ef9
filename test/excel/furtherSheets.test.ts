import { analyzeBook } from "../../src/core/analyze";
import type { Book } from "../../src/core/columns/book";
import type { Progress } from "../../src/excel/job";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import { startHost } from "../officeHost";
import { day, serial, workbookOf } from "./books";
import { problemOf, review, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";

const stages = {
  name: "阶段日志",
  table: "StageLog",
  rows: [
    ["日期", "客户编号", "原阶段", "新阶段", "自动"],
    [serial("2026-05-01"), "C6", "", "潜在", "是"],
    [serial("2026-06-01"), "C6", "潜在", "意向", "否"],
  ],
};
const visits = {
  name: "Visits",
  at: { row: 3, column: 2 },
  rows: [
    ["Visit date", "Client", "Rep", "Outcome"],
    [serial("2026-06-20"), "Fay", "Bo", "offer"],
    [serial("2026-06-21"), "C9", "Bo", ""],
    [serial("2026-06-22"), "C1", "Cy", ""],
  ],
};
const rates = {
  name: "FX",
  rows: [
    ["Currency", "Exchange rate"],
    ["CNY", 1],
    ["USD", 7],
  ],
};
const costs = {
  name: "Spend",
  rows: [
    ["Channel", "Cost"],
    ["Fair", 1200],
  ],
};

/** A review that keeps the book it analyzed. */
async function readBook(): Promise<{ book: Book; steps: Progress[] }> {
  const steps: Progress[] = [];
  let book: Book | undefined;
  valueOf(
    await review({
      onProgress: (step) => steps.push(step),
      analyze: (request) => {
        book = request.book;
        return Promise.resolve(analyzeBook(request));
      },
    })
  );
  if (!book) throw new Error("nothing was analyzed");
  return { book, steps };
}

test("a survey says where each of the six sheets stands", async () => {
  await startHost({ workbook: workbookOf(rates, visits, stages, costs, sales, clientsTable) });
  const { recognition, problems } = valueOf(await surveyWorkbook({ language: "en" }));
  expect(problems).toEqual([]);
  const places = Object.fromEntries(
    Object.entries(recognition).map(([kind, { sheet, headerRow, dataRows }]) => [
      kind,
      [sheet, headerRow, dataRows],
    ])
  );
  expect(places).toEqual({
    customers: ["Clients", 0, 6],
    orders: ["Sales", 0, 6],
    stageLog: ["阶段日志", 0, 2],
    contacts: ["Visits", 3, 3],
    rates: ["FX", 0, 2],
    costs: ["Spend", 0, 1],
  });
});

test("all six are read, with the rows of all of them as what is to be done", async () => {
  await startHost({ workbook: workbookOf(rates, visits, stages, costs, sales, clientsTable) });
  const { book, steps } = await readBook();
  expect([...(book.stageLog?.customer ?? [])]).toEqual([5, 5]);
  expect([...(book.stageLog?.automatic ?? [])]).toEqual([1, 0]);
  expect([...(book.contacts?.customer ?? [])]).toEqual([5, -1, 0]);
  expect([...(book.contacts?.row ?? [])]).toEqual([4, 5, 6]);
  expect([...(book.contacts?.day ?? [])]).toEqual(
    ["2026-06-20", "2026-06-21", "2026-06-22"].map(day)
  );
  expect(book.rates?.rates).toEqual({ cny: 1, usd: 7 });
  expect(book.costs?.entries).toEqual([{ source: "Fair", cost: 1200 }]);
  const reading = steps.filter(({ phase }) => phase === "reading");
  expect(new Set(reading.map(({ total }) => total))).toEqual(new Set([6 + 6 + 2 + 3 + 2 + 1]));
  expect(reading.at(-1)).toMatchObject({ done: 20, total: 20 });
});

test("a book of logs and rates alone has no data", async () => {
  await startHost({ workbook: workbookOf(stages, rates) });
  expect(problemOf(await review())).toEqual({ kind: "noData" });
});

test("a sheet that nothing says anything of is read as the user says", async () => {
  const odd = {
    name: "Odd",
    rows: [
      ["Wann", "Wer"],
      [serial("2026-06-20"), "C1"],
    ],
  };
  await startHost({ workbook: workbookOf(clients, sales, odd) });
  const { recognition, overrides } = valueOf(
    await surveyWorkbook({
      language: "en",
      overrides: [
        { kind: "contacts", field: "date", header: "Wann" },
        { kind: "contacts", field: "customerId", header: "Wer" },
      ],
    })
  );
  expect(recognition.contacts?.sheet).toBe("Odd");
  expect(recognition.contacts?.columns[0]?.samples).toEqual(["2026-06-20"]);
  expect(overrides).toHaveLength(2);
});
