import type { Result } from "../../../src/excel/job";
import type { Fault } from "../../../src/host/protocol/faults";
import { settle, startHost } from "../../officeHost";
import { undo } from "../jobs";
import { copyOf } from "./copyOf";
import { difference, dumpOf } from "./dump";
import { impatientClock } from "./impatientClock";
import type { Step } from "./journey";
import type { Mishap } from "./mishaps";

/** One step during which something goes wrong with one batch, counted from 0. */
export interface Ordeal {
  step: Step;
  batch: number;
  mishap: Mishap;
}

export const nameOf = ({ step, batch, mishap }: Ordeal) =>
  `${step.name}, batch ${batch}: ${mishap.name}`;

/** What a step must never come to. */
export interface Wrong {
  why: string;
  result: unknown;
  /** Lines of the workbook's dump that are not what they should be. */
  lines: string[];
}

/**
 * Makes a step with its mishap. Afterwards the book must be as after the step when it succeeded; else as before it, or else the problem must be
 * `undoBlocked`, and undoing must come to its end. Only a mishap that passes by itself may be waited for, and it must be.
 * @returns undefined when all of it is so.
 */
export async function undergo({ step, batch, mishap }: Ordeal): Promise<Wrong | undefined> {
  const workbook = copyOf(step.before);
  const office = await startHost({ workbook });
  const { clockwork, delays, strikeSoon } = impatientClock();
  office.setFaults({
    next(index): Fault {
      if (index !== batch) return { kind: "none" };
      if (mishap.fault.kind === "silence") strikeSoon();
      return mishap.fault;
    },
  });
  const result = await step.work(clockwork);
  await settle();
  office.setFaults({ next: () => ({ kind: "none" }) });
  const wrong = await judge(step, dumpOf(workbook), result, async () => {
    await undo({ clockwork });
    return dumpOf(workbook);
  });
  office.host.close();
  if (wrong) return wrong;
  if (mishap.passes && !result.ok) return { why: "given up at once", result, lines: [] };
  if (!mishap.passes && delays.length > 0) return { why: "tried again", result, lines: [] };
  return undefined;
}

async function judge(
  { dumps, isUndo }: Step,
  now: string[],
  result: Result<unknown>,
  undone: () => Promise<string[]>
): Promise<Wrong | undefined> {
  const unless = (lines: string[], why: string) =>
    lines.length === 0 ? undefined : { why, result, lines };
  if (result.ok) return unless(difference(dumps.after, now), "succeeded, but is not as after");
  const left = difference(dumps.before, now);
  if (left.length === 0) return undefined;
  if (result.problem.kind !== "undoBlocked") return unless(left, "half done without a word");
  const wanted = isUndo ? dumps.after : dumps.before;
  return unless(difference(wanted, await undone()), "cannot be put back");
}
