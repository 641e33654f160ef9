import { lockBook, NO_LOCKS } from "../../../src/host/bridge/lockBook";
import { FAILURES, NO_TROUBLES, rehearse } from "../../../src/host/bridge/troubles";
import { failureOf, settle, startHost } from "../../officeHost";

const write = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
};

test("without troubles everything passes, at once", async () => {
  const faults = rehearse(NO_TROUBLES);
  await startHost({ faults });
  expect(await failureOf(write)).toBe("none");
  expect(faults.delayMs).toBe(0);
});

test("while a cell is edited a batch that waits is carried out when the editing ends, and others fail at once", async () => {
  const { host, workbook } = await startHost({
    faults: rehearse({ ...NO_TROUBLES, cellEdited: true }),
  });
  const cell = () => workbook.sheets[0]?.cells.value(0, 0);
  expect(await failureOf(write)).toBe("InvalidOperationInCellEditMode");

  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    write(context);
    await context.sync();
  });
  await settle();
  expect(cell()).toBeUndefined();
  host.faults = rehearse(NO_TROUBLES);
  await waiting;
  expect(cell()).toBe(1);
});

test.each(FAILURES)("every third batch is answered with %s and changes nothing", async (code) => {
  const { workbook } = await startHost({
    faults: rehearse({ ...NO_TROUBLES, failing: { every: 3, code } }),
  });
  // one Excel.run, so that no clean-up of the library counts among the batches
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const codes: string[] = [];
    for (let row = 0; row < 6; row++) {
      sheet.getCell(row, 0).values = [[row]];
      await context.sync().then(
        () => codes.push("none"),
        (error: OfficeExtension.Error) => codes.push(error.code)
      );
    }
    expect(codes).toEqual(["none", "none", code, "none", "none", code]);
  });
  const cells = workbook.sheets[0]?.cells;
  expect([0, 1, 2, 3, 4, 5].map((row) => cells?.value(row, 0))).toEqual([
    0,
    1,
    undefined,
    3,
    4,
    undefined,
  ]);
});

test("the connection breaks in the first batch of many changes, once, with half of them done", async () => {
  const { workbook } = await startHost({ faults: rehearse({ ...NO_TROUBLES, breaksOff: true }) });
  const fill = (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let row = 0; row < 20; row++) sheet.getCell(row, 0).values = [[row]];
  };
  const last = () => workbook.sheets[0]?.cells.value(19, 0);
  expect(await failureOf(write)).toBe("none");
  expect(await failureOf(fill)).toBe("InvalidOrTimedOutSession");
  expect(workbook.sheets[0]?.cells.value(5, 0)).toBe(5);
  expect(last()).toBeUndefined();
  await settle();
  expect(await failureOf(fill)).toBe("none");
  expect(last()).toBe(19);
});

test("a lower limit refuses what Excel's own would carry", async () => {
  await startHost({ faults: rehearse({ ...NO_TROUBLES, payloadBytes: 3000 }) });
  const fill = (length: number) =>
    failureOf((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["a".repeat(length)]];
    });
  expect(await fill(1000)).toBe("none");
  expect(await fill(3000)).toBe("RequestPayloadSizeLimitExceeded");
});

test("a slow host answers after the delay, not before", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
  try {
    await startHost({ faults: rehearse({ ...NO_TROUBLES, delayMs: 400 }) });
    let code: string | undefined;
    void failureOf(write).then((result) => (code = result));
    await settle();
    jest.advanceTimersByTime(399);
    await settle();
    expect(code).toBeUndefined();
    jest.advanceTimersByTime(1);
    await settle();
    expect(code).toBe("none");
  } finally {
    jest.useRealTimers();
  }
});

test("a silent host leaves the add-in waiting, and answers what is asked after it found its voice", async () => {
  const { host, workbook } = await startHost({
    faults: rehearse({ ...NO_TROUBLES, silent: true }),
  });
  let isSettled = false;
  void failureOf(write).finally(() => (isSettled = true));
  await settle();
  host.faults = rehearse(NO_TROUBLES);
  await settle();
  expect(isSettled).toBe(false);
  expect(workbook.sheets[0]?.cells.value(0, 0)).toBeUndefined();
  expect(await failureOf(write)).toBe("none");
});

test.each([
  ["sheets", "AccessDenied", "none"],
  ["structure", "none", "AccessDenied"],
  ["reading", "AccessDenied", "AccessDenied"],
] as const)("a book with locked %s refuses what Excel refuses", async (lock, onWrite, onAdd) => {
  const { workbook } = await startHost();
  const unlock = lockBook(workbook, { ...NO_LOCKS, [lock]: true });
  expect(await failureOf(write)).toBe(onWrite);
  const add = (context: Excel.RequestContext) => void context.workbook.worksheets.add("More");
  expect(await failureOf(add)).toBe(onAdd);
  unlock();
  expect(await failureOf(write)).toBe("none");
});

test("what was locked before stays locked when the others are unlocked", async () => {
  const { workbook } = await startHost();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a workbook has a sheet");
  sheet.isProtected = true;
  workbook.structureProtected = true;
  lockBook(workbook, { sheets: true, structure: true, reading: true })();
  expect([sheet.isProtected, workbook.structureProtected, workbook.readOnly]).toEqual([
    true,
    true,
    false,
  ]);
});
