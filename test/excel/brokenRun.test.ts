import type { Progress } from "../../src/excel/job";
import type { Batch } from "../../src/host/protocol/wire";
import { startHost } from "../officeHost";
import { sheetNamed, workbookOf } from "./books";
import { stoppedClock } from "./clock";
import { problemOf, review, undo, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

/** The batch that resizes a Table, that is: the customer columns are just being written. */
const growsTable = ({ ObjectPaths, Actions }: Batch) =>
  JSON.stringify([ObjectPaths, Actions]).includes('"Resize"');
const addsChart = ({ ObjectPaths }: Batch) =>
  JSON.stringify(ObjectPaths).includes('"ColumnClustered"');

test.each(["writing", "reporting"] as const)(
  "cancelled while %s, the workbook is as before",
  async (phase) => {
    const workbook = workbookOf(clientsTable, sales);
    const before = snapshotOf(workbook);
    await startHost({ workbook });
    const controller = new AbortController();
    const onProgress = (progress: Progress) => {
      if (progress.phase === phase && progress.done === (phase === "reporting" ? 2 : 0))
        controller.abort();
    };
    const result = await review({ signal: controller.signal, onProgress });
    expect(problemOf(result)).toEqual({ kind: "cancelledByUser" });
    expect(snapshotOf(workbook)).toEqual(before);
  }
);

test("cancelled while reading or analyzing, nothing is ever written", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  const controller = new AbortController();
  const result = await review({
    signal: controller.signal,
    analyze: () => {
      controller.abort();
      return new Promise(() => undefined);
    },
  });
  expect(problemOf(result)).toEqual({ kind: "cancelledByUser" });
  expect(snapshotOf(workbook)).toEqual(before);
});

test.each([
  ["the Table is to grow", growsTable],
  ["the first chart is drawn", addsChart],
])("refused when %s, everything is put back and the reason is told", async (_, isIt) => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  const office = await startHost({ workbook });
  let broken = false;
  office.setFaults({
    next: (_index, batch) => {
      if (broken || !isIt(batch)) return { kind: "none" };
      broken = true;
      return { kind: "transport", number: 7000 };
    },
  });
  expect(problemOf(await review())).toMatchObject({ kind: "hostError", code: "AccessDenied" });
  expect(broken).toBe(true);
  expect(snapshotOf(workbook)).toEqual(before);
});

test.each([
  ["Table", growsTable],
  ["chart", addsChart],
])("a %s that was half done when the connection broke is done once", async (_, isIt) => {
  const whole = workbookOf(clientsTable, sales);
  await startHost({ workbook: whole });
  valueOf(await review());

  const workbook = workbookOf(clientsTable, sales);
  const office = await startHost({ workbook });
  let broken = false;
  office.setFaults({
    next: (_index, batch) => {
      if (broken || !isIt(batch)) return { kind: "none" };
      broken = true;
      return { kind: "half", number: 5102 };
    },
  });
  valueOf(await review({ clockwork: stoppedClock().clockwork }));
  expect(broken).toBe(true);
  expect(snapshotOf(workbook).sheets).toEqual(snapshotOf(whole).sheets);
});

test("rows that move while the columns are written stop the run, and no score stands beside the wrong customer", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  const sheet = sheetNamed(workbook, "Clients");
  const onProgress = ({ phase, done }: Progress) => {
    if (phase !== "writing" || done !== 0) return;
    sheet.cells.setValue(1, 0, "C2"); // as if the user had sorted
    sheet.cells.setValue(2, 0, "C1");
  };
  expect(problemOf(await review({ onProgress }))).toEqual({
    kind: "sheetChanged",
    sheet: "Clients",
  });
  expect(sheet.cells.rowValues(0)?.filter((cell) => cell !== undefined)).toEqual([
    "Customer id",
    "Name",
  ]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Clients", "Sales"]);
});

test("what is left of a run that broke off while it stored its restore point is used by the next run", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  const office = await startHost({ workbook });
  let broken = false;
  office.setFaults({
    next: (_index, batch) => {
      broken ||= JSON.stringify(batch).includes("sheetIds");
      return broken ? { kind: "transport", number: 7000 } : { kind: "none" };
    },
  });
  expect(problemOf(await review())).toMatchObject({ kind: "hostError" });
  office.setFaults({ next: () => ({ kind: "none" }) });
  expect(workbook.sheets.map(({ name }) => name)).toContain("Perennial archive");
  valueOf(await review());
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("a run that broke off for good can still be undone later", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  const office = await startHost({ workbook });
  let broken = false;
  office.setFaults({
    next: (_index, batch) => {
      broken ||= addsChart(batch);
      return broken ? { kind: "transport", number: 7000 } : { kind: "none" };
    },
  });
  expect(problemOf(await review())).toMatchObject({ kind: "undoBlocked" });
  office.setFaults({ next: () => ({ kind: "none" }) });
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});
