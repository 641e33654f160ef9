import { surveyWorkbook } from "../../../src/excel/surveyWorkbook";
import { openBook, saveWorkbook } from "../../../src/host/file";
import type { WorkbookState } from "../../../src/host/model/state";
import { TransportFault } from "../../../src/host/protocol/faults";
import { settle, startHost } from "../../officeHost";
import { stoppedClock } from "../clock";
import { undo, valueOf } from "../jobs";
import { copyOf } from "./copyOf";
import { difference, seenOf } from "./dump";
import { journey } from "./journey";
import type { Step } from "./journey";
import { SEED } from "../../seed";
import { sampleOf } from "./sample";
import { withoutTimeouts } from "./withoutTimeouts";

jest.setTimeout(3_600_000);
withoutTimeouts();

/** Of about 470 batches. */
const IN_CI = 20;

/** The book from its file: ids are new, and what the file does not keep is gone. */
async function reopened(workbook: WorkbookState): Promise<WorkbookState> {
  const opened = await openBook(await saveWorkbook(workbook), workbook.name);
  if (!opened.ok) throw new Error("not opened");
  return opened.workbook;
}

/** The book as it is when nothing of a step is executed from a batch on; then it is saved. */
async function closedAt({ before, work }: Step, batch: number): Promise<WorkbookState> {
  const workbook = copyOf(before);
  const office = await startHost({ workbook });
  const gone = { kind: "transport", number: TransportFault.InvalidOrTimedOutSession } as const;
  office.setFaults({ next: (index) => (index < batch ? { kind: "none" } : gone) });
  await work(stoppedClock().clockwork);
  await settle();
  office.host.close();
  return workbook;
}

/** Undefined when a user sees the book as before or as after, or is told on opening it that something broke off and undoing that puts it back. */
async function judge(step: Step, batch: number) {
  const workbook = await reopened(await closedAt(step, batch));
  const office = await startHost({ workbook });
  const { brokenOff } = valueOf(await surveyWorkbook({ language: "en" }));
  if (brokenOff) valueOf(await undo());
  await settle();
  office.host.close();
  const now = seenOf(await reopened(workbook));
  const before = seenOf(await reopened(step.before));
  const after = seenOf(await reopened(step.whole));
  const wanted = brokenOff ? [step.isUndo ? after : before] : [before, after];
  const differences = wanted.map((one) => difference(one, now));
  if (differences.some((lines) => lines.length === 0)) return undefined;
  return { step: step.name, batch, brokenOff, lines: differences[0]?.slice(0, 6) };
}

test(`wherever the pane is closed and the file saved in the middle of a run, an edit or an undo, the next opening offers to put back what broke off (seed ${SEED})`, async () => {
  const places = (await journey()).flatMap((step) =>
    Array.from({ length: step.batches }, (_, batch) => ({ step, batch }))
  );
  const wrong: unknown[] = [];
  for (const { step, batch } of sampleOf(places, IN_CI)) {
    const found = await judge(step, batch);
    if (found) wrong.push(found);
  }
  expect(wrong).toEqual([]);
});
