import { NO_TROUBLES, rehearse, type Troubles } from "../../src/host/bridge/troubles";
import { settle, startHost } from "../officeHost";
import { workbookOf } from "./books";
import { stoppedClock } from "./clock";
import { problemOf, review, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

jest.setTimeout(60_000);

async function reviewed(troubles: Partial<Troubles>) {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  const office = await startHost({ workbook, faults: rehearse({ ...NO_TROUBLES, ...troubles }) });
  const result = await review({ clockwork: stoppedClock().clockwork });
  return { before, after: snapshotOf(workbook), result, office };
}

test.each(["ActivityLimitReached", "GeneralException"] as const)(
  "a run among batches that now and then fail with %s comes to the same as without",
  async (code) => {
    const whole = await reviewed({});
    const { result, after } = await reviewed({ failing: { every: 25, code } });
    valueOf(result);
    expect(after.sheets).toEqual(whole.after.sheets);
  }
);

test("a connection that breaks in the middle of writing leaves the book as it was", async () => {
  const { result, before, after } = await reviewed({ breaksOff: true });
  expect(problemOf(result)).toMatchObject({ kind: "hostError", code: "InvalidOrTimedOutSession" });
  expect(after).toEqual(before);
});

test("a session that ends while the data is found leaves the book as it was", async () => {
  const { result, before, after } = await reviewed({
    failing: { every: 7, code: "InvalidOrTimedOutSession" },
  });
  expect(problemOf(result)).toMatchObject({ kind: "hostError", code: "InvalidOrTimedOutSession" });
  expect(after).toEqual(before);
});

test("a cell that the user begins to edit while the run writes ends it; all is put back when the editing ends", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  const office = await startHost({ workbook });
  const held = () => office.exchanges.some(({ outcome }) => outcome.kind === "held");
  const running = review({
    clockwork: stoppedClock().clockwork,
    onProgress: ({ phase, done }) => {
      if (phase === "reporting" && done === 1)
        office.setFaults(rehearse({ ...NO_TROUBLES, cellEdited: true }));
    },
  });
  while (!held()) await settle();
  expect(snapshotOf(workbook)).not.toEqual(before);
  office.setFaults(rehearse(NO_TROUBLES));
  expect(problemOf(await running)).toEqual({ kind: "cellBeingEdited" });
  expect(snapshotOf(workbook)).toEqual(before);
});
