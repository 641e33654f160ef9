import { Halt, officeCode } from "../../../src/excel/session/halt";
import { run } from "../../../src/excel/session/run";
import { faultsAt } from "../../../src/host/protocol/faults";
import type { Fault } from "../../../src/host/protocol/faults";
import { settle, startHost } from "../../officeHost";
import { stoppedClock, strikingClock } from "../clock";

const names = async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.load("name");
  await context.sync();
  return sheet.name;
};
const error = (code: string): Fault => ({ kind: "error", code, message: "no" });
const always = (fault: Fault) => ({ next: () => fault });

test("what passes by itself is tried again, waiting twice as long each time", async () => {
  const { clockwork, delays } = stoppedClock();
  const office = await startHost();
  office.setFaults(
    faultsAt({
      0: error("ActivityLimitReached"),
      1: error("ServiceNotAvailable"),
      2: error("RequestAborted"),
    })
  );
  expect(await run(names, { clockwork })).toBe("Sheet1");
  expect(delays).toEqual([500, 1000, 2000]);
});

test.each([
  ["ActivityLimitReached", 5],
  ["ConnectionFailure", 5],
  ["GeneralException", 3],
  ["InvalidRequestContext", 3],
  ["AccessDenied", 1],
  ["InvalidArgument", 1],
  ["ItemNotFound", 1],
])("%s that stays is given up after %d attempts", async (code, attempts) => {
  const office = await startHost();
  office.setFaults(always(error(code)));
  const failure = await run(names, { clockwork: stoppedClock().clockwork }).catch(
    (e: unknown) => e
  );
  expect(officeCode(failure)).toBe(code);
  await settle();
  expect(office.exchanges.filter(({ batch }) => batch.Actions.length > 0)).toHaveLength(attempts);
});

test("a host that never answers ends the step when the watchdog strikes", async () => {
  const { clockwork, strike } = strikingClock();
  const office = await startHost();
  office.setFaults(always({ kind: "silence" }));
  const step = run(names, { clockwork, silentAfterSeconds: 7 }).catch((e: unknown) => e);
  await settle();
  strike();
  expect(await step).toEqual(new Halt({ kind: "hostSilent", seconds: 7 }));
});

test("a step that was given up writes nothing more when Excel answers after all", async () => {
  const { clockwork, strike } = strikingClock();
  const { workbook } = await startHost();
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const step = run(
    async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      await context.sync();
      await answered; // as if the first answer took until now
      sheet.name = "Too late";
      await context.sync();
    },
    { clockwork }
  ).catch((e: unknown) => e);
  await settle();
  strike();
  expect(await step).toBeInstanceOf(Halt);
  answer();
  await settle();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("nothing is sent once the job is cancelled", async () => {
  const office = await startHost();
  const failure = await run(names, { signal: AbortSignal.abort() }).catch((e: unknown) => e);
  expect((failure as Halt).problem).toEqual({ kind: "cancelledByUser" });
  expect(office.exchanges).toEqual([]);
});

test("an error that is not Office's goes on its way", async () => {
  await startHost();
  await expect(run(() => Promise.reject(new RangeError("bug")))).rejects.toThrow(RangeError);
});
