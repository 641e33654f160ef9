import type { Result } from "../../../src/excel/job";
import type { WorkbookState } from "../../../src/host/model/state";
import { settle, startHost } from "../../officeHost";
import { stoppedClock } from "../clock";
import { edit } from "../edits";
import { review, smallAnalysis, undo } from "../jobs";
import { copyOf } from "./copyOf";
import { dumpOf } from "./dump";
import { smallBook } from "./smallBook";
import { day } from "../books";
import type { Clockwork } from "../../../src/excel/session/clockwork";

type Work = (clockwork: Clockwork) => Promise<Result<unknown>>;

/** One job that a user orders, on the book that the jobs before it have left. */
export interface Step {
  name: string;
  work: Work;
  isUndo: boolean;
  before: WorkbookState;
  /** The book after it. */
  whole: WorkbookState;
  /** Lines of `dumpOf`. */
  dumps: { before: string[]; after: string[] };
  /** Batches that it takes when nothing goes wrong. */
  batches: number;
}

const JOBS: [name: string, work: Work][] = [
  ["the first run", (clockwork) => review({ clockwork, analyze: smallAnalysis })],
  [
    "the second run",
    (clockwork) =>
      review({
        ...{ clockwork, analyze: smallAnalysis, asOf: day("2026-07-01") },
        now: "2026-07-01T12:00:00Z",
      }),
  ],
  [
    "a change of stage",
    (clockwork) =>
      edit(
        {
          ...{ kind: "stage", ids: ["C1", "C3", "C5"], to: "Interested", day: day("2026-07-03") },
          ...{ trigger: "call", approvedBy: "Li" },
        },
        { clockwork }
      ),
  ],
  ["undoing the change of stage", (clockwork) => undo({ clockwork })],
  ["undoing the second run", (clockwork) => undo({ clockwork })],
  ["undoing the first run", (clockwork) => undo({ clockwork })],
];

/** A book's life with nothing going wrong. */
export async function journey(): Promise<Step[]> {
  const steps: Step[] = [];
  let workbook = smallBook();
  for (const [name, work] of JOBS) {
    const before = copyOf(workbook);
    const office = await startHost({ workbook });
    const result = await work(stoppedClock().clockwork);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
    await settle();
    office.host.close();
    steps.push({
      ...{ name, work, before, whole: workbook, isUndo: name.startsWith("undoing") },
      dumps: { before: dumpOf(before), after: dumpOf(workbook) },
      batches: office.exchanges.length,
    });
    workbook = copyOf(workbook);
  }
  return steps;
}
