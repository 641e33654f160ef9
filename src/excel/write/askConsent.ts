import { SHEET_KINDS } from "../../core/columns/fields";
import { readMemory } from "../memory/bookSettings";
import { cellsText } from "../undo/captureReports";
import { findSources } from "../find/findSources";
import type { Sources } from "../find/findSources";
import { Halt } from "../session/halt";
import { prepareRun } from "./prepareRun";
import type { PreparedRun, RunJob } from "./prepareRun";
import type { Session } from "../session/session";
import { untilCancelled } from "../session/untilCancelled";
import type { WritePreview } from "../writePlan";

/**
 * Shows what the run will write and waits for the answer; a run that writes nothing is not asked about. The user may work in the book meanwhile, so
 * everything is looked at again: halts with `sheetChanged` when the sheets that were read have other headers or lengths, or something else stands
 * where the run writes.
 * @returns The run as it is prepared then, and how long it took to answer.
 */
export async function askConsent(
  session: Session,
  job: RunJob,
  run: PreparedRun
): Promise<{ run: PreparedRun; waitedMs: number }> {
  const { confirm, overrides, signal } = job.options;
  if (!confirm || writesNothing(run.preview)) return { run, waitedMs: 0 };
  const start = session.clockwork.elapsedMs();
  if (!(await untilCancelled(confirm(run.preview), signal))) {
    throw new Halt({ kind: "cancelledByUser" });
  }
  const waitedMs = session.clockwork.elapsedMs() - start;
  const memory = await readMemory(session);
  const sources = await findSources(session, memory.record, overrides);
  const kind = SHEET_KINDS.find((one) => !isSame(placeOf(sources, one), placeOf(job.sources, one)));
  if (kind) halt(job.sources[kind]?.block.sheet ?? sources[kind]?.block.sheet);
  const again = await prepareRun(session, { ...job, memory, sources });
  const before = standsAt(run);
  for (const [sheet, cells] of standsAt(again)) if (before.get(sheet) !== cells) halt(sheet);
  if (!isSame(again.preview, run.preview)) halt(run.preview.customerSheet);
  return { run: again, waitedMs };
}

export const writesNothing = ({ columns, followUps, sheets, logRows }: WritePreview) =>
  columns.length + followUps.length + sheets.length + logRows === 0;

function placeOf(sources: Sources, kind: (typeof SHEET_KINDS)[number]) {
  const source = sources[kind];
  return source && { block: source.block, map: source.map };
}

/** What stands where the run writes, by sheet. */
function standsAt({ preview, before, texts }: PreparedRun): Map<string, string> {
  const pages = new Map(before.reports.map((page) => [cellsText(page.key), page.sheet]));
  const cells = new Map<string, string>();
  const add = (sheet: string, text: string) => cells.set(sheet, (cells.get(sheet) ?? "") + text);
  add(preview.customerSheet, JSON.stringify(before.columns ?? null));
  for (const page of before.reports) add(page.sheet, JSON.stringify(page));
  for (const [name, text] of texts) add(pages.get(name) ?? preview.customerSheet, text);
  return cells;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function halt(sheet = ""): never {
  throw new Halt({ kind: "sheetChanged", sheet });
}
