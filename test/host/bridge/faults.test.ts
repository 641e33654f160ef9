import { faultsAt, type Fault } from "../../../src/host/protocol/faults";
import { failureOf, settle, startHost } from "../../officeHost";

const write = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
};

test.each([
  [5004, "InvalidOperationInCellEditMode"],
  [5012, "InvalidOrTimedOutSession"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [5104, "ResponsePayloadSizeLimitExceeded"],
  [7000, "AccessDenied"],
])("transport number %i is %s to the add-in, and nothing was written", async (number, code) => {
  const { workbook } = await startHost({ faults: faultsAt({ 0: { kind: "transport", number } }) });
  expect(await failureOf(write)).toBe(code);
  expect(workbook.sheets[0]?.cells.value(0, 0)).toBeUndefined();
});

test("a batch can be answered with an error code of the workbook", async () => {
  const fault: Fault = { kind: "error", code: "GeneralException", message: "Something went wrong" };
  await startHost({ faults: faultsAt({ 0: fault }) });
  expect(await failureOf(write)).toBe("GeneralException");
});

test("only the batch that was named fails; the next one succeeds", async () => {
  await startHost({ faults: faultsAt({ 0: { kind: "transport", number: 5102 } }) });
  expect(await failureOf(write)).toBe("ActivityLimitReached");
  await settle();
  expect(await failureOf(write)).toBe("none");
});

test("a connection that breaks half-way leaves the first half of the actions done", async () => {
  const { workbook } = await startHost({ faults: faultsAt({ 0: { kind: "half", number: 5012 } }) });
  const code = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let row = 0; row < 10; row++) sheet.getCell(row, 0).values = [[row]];
  });
  expect(code).toBe("InvalidOrTimedOutSession");
  const cells = workbook.sheets[0]?.cells;
  expect(cells?.value(0, 0)).toBe(0);
  expect(cells?.value(9, 0)).toBeUndefined();
});

test("a batch whose reply is lost was executed all the same", async () => {
  const { workbook } = await startHost({ faults: faultsAt({ 0: { kind: "lost", number: 5102 } }) });
  expect(await failureOf(write)).toBe("ActivityLimitReached");
  expect(workbook.sheets[0]?.cells.value(0, 0)).toBe(1);
});

test("a reply can have null for every grid of cells, and for nothing else", async () => {
  await startHost({ faults: faultsAt({ 0: { kind: "nulls" } }) });
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.load("values,rowCount,numberFormat");
    await context.sync();
    return [range.values, range.numberFormat, range.rowCount];
  });
  expect(cells).toEqual([null, null, 2]);
});

test.each([
  ["before anything is done", false, undefined],
  ["after everything is done", true, 1],
])("a host that never replies, %s, leaves the add-in waiting", async (_, executed, written) => {
  const faults = faultsAt({ 0: { kind: "silence", executed } });
  const { workbook } = await startHost({ faults });
  let isSettled = false;
  void failureOf(write).finally(() => (isSettled = true));
  await settle();
  expect(isSettled).toBe(false);
  expect(workbook.sheets[0]?.cells.value(0, 0)).toBe(written);
});

test("a request above the limit is refused before anything is written; the limit counts bytes, not characters", async () => {
  const { workbook, exchanges } = await startHost({ limits: { requestBytes: 2000 } });
  const fill = (text: string) =>
    failureOf((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
    });
  expect(await fill("a".repeat(900))).toBe("none");
  expect(await fill("价".repeat(900))).toBe("RequestPayloadSizeLimitExceeded");
  expect(workbook.sheets[0]?.cells.value(0, 0)).toBe("a".repeat(900));
  expect(exchanges.at(-1)?.requestBytes).toBeGreaterThan(2000);
});

test("a reply above the limit is refused", async () => {
  await startHost({ limits: { responseBytes: 5000 } });
  const read = (address: string) =>
    failureOf((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    });
  expect(await read("A1:B10")).toBe("none");
  expect(await read("A1:J500")).toBe("ResponsePayloadSizeLimitExceeded");
});

test("members newer than ExcelApi 1.14 are refused, those of 1.14 are not", async () => {
  await startHost();
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
  expect(
    await failureOf((context) => void sheet(context).getRange("A1").load("valuesAsJson"))
  ).not.toBe("none");
  expect(await failureOf((context) => void sheet(context).getRange("A1").getDependents())).toBe(
    "ApiNotFound"
  );
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("a member of Excel's that this host lacks fails with its name", async () => {
  await startHost();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getSpecialCells("Blanks");
      await context.sync();
    })
  ).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Range.getSpecialCells"),
  });
});

test("a workbook connected later takes over, and a closed one is not reached any more", async () => {
  const first = await startHost();
  const second = await startHost();
  expect(await failureOf(write)).toBe("none");
  expect(first.workbook.sheets[0]?.cells.value(0, 0)).toBeUndefined();
  expect(second.workbook.sheets[0]?.cells.value(0, 0)).toBe(1);
  second.host.close();
  expect(await failureOf(write)).toBe("InvalidOrTimedOutSession");
});
