import type { BookRecord, SheetPlace, StoredRun } from "../memory/bookRecord";
import type { EditStep } from "./editSteps";
import { sheetOf } from "./findEdited";
import { readPoint, readRun } from "./restorePoint";
import type { Session } from "../session/session";
import { listSheets } from "../cells/sheets";
import type { SheetInfo } from "../cells/sheets";
import { requireUnfiltered, requireWritable } from "../cells/writable";

/** Sheets that putting back touches. */
interface Touched {
  written: SheetPlace[];
  /** Rows of these are written or deleted together, which a filter would mix up. */
  whole: SheetPlace[];
}

/**
 * Halts when one of these runs cannot be put back: a sheet of it is protected or filtered, or its restore point is missing. Comes before the first
 * of them is put back.
 * @param runs Newest first, from the newest run in the workbook on.
 * @param record What the workbook remembers now.
 */
export async function requireUndoable(
  session: Session,
  archive: SheetPlace,
  runs: readonly StoredRun[],
  record: BookRecord
): Promise<void> {
  const sheets = await listSheets(session);
  const all: Touched = { written: [], whole: [] };
  const add = ({ written, whole }: Touched) => {
    all.written.push(...written, ...whole);
    all.whole.push(...whole);
  };
  let after: BookRecord | undefined = record;
  for (const { id } of runs) {
    const point = await readPoint(await readRun(session, archive, id), archive);
    if ("steps" in point) add(ofSteps(point.steps));
    else {
      const log = point.log?.place?.block;
      if (after) add(ofReview(after));
      if (log) add({ written: [], whole: [log] });
      after = point.record;
    }
  }
  const idsOf = (places: readonly SheetPlace[]) => [
    ...new Set(places.flatMap((place) => standsOn(sheets, place))),
  ];
  await requireWritable(session, idsOf(all.written));
  for (const id of idsOf(all.whole)) await requireUnfiltered(session, id);
}

function ofReview({ reports, customers }: BookRecord): Touched {
  return { written: reports, whole: customers ? [customers] : [] };
}

function ofSteps(steps: readonly EditStep[]): Touched {
  const written = steps.flatMap((step) => {
    if (step.kind === "settings") return [];
    return step.kind === "sheet" ? step.made : step.block;
  });
  const whole = steps.flatMap((step) =>
    step.kind === "rows" || step.kind === "columns" ? [step.block] : []
  );
  return { written, whole };
}

const standsOn = (sheets: readonly SheetInfo[], place: SheetPlace) =>
  sheetOf(sheets, place)?.id ?? [];
