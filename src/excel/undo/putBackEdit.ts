import { firstCellOf } from "../cells/block";
import { checkSettings } from "../../core/checkSettings";
import { firstRecord } from "../memory/bookRecord";
import type { BookRecord } from "../memory/bookRecord";
import type { EditStep } from "./editSteps";
import { putBackCells } from "./putBackCells";
import { removeAddedRows } from "./removeAddedRows";
import { removeEditColumns } from "./removeEditColumns";
import { removeSheets } from "./removeSheets";
import { withoutRuns } from "./restorePoint";
import type { EditPoint } from "./restorePoint";
import type { Session } from "../session/session";
import { isSameSheet } from "../cells/sheets";

/** What is left of an edit once it is put back. */
interface EditPutBack {
  /** Cells and rows that somebody has changed since, and that stay. */
  kept: number;
  /** What the workbook is to remember; undefined: nothing. */
  before: BookRecord | undefined;
}

/** Puts an edit back, which is the newest run in the workbook: its steps from the last to the first. */
export async function putBackEdit(
  session: Session,
  record: BookRecord,
  { steps, recordIsNew }: EditPoint
): Promise<EditPutBack> {
  let kept = 0;
  let before = record;
  for (const step of steps.slice().reverse()) {
    if (step.kind === "settings") before = { ...before, settings: step.before };
    else kept += await putBackStep(session, step);
  }
  const first = firstRecord(checkSettings(undefined).settings);
  const saysNothing = JSON.stringify(withoutRuns(before)) === JSON.stringify(first);
  return { kept, before: recordIsNew && saysNothing ? undefined : before };
}

async function putBackStep(
  session: Session,
  step: Exclude<EditStep, { kind: "settings" }>
): Promise<number> {
  if (step.kind === "cells") return putBackCells(session, step);
  if (step.kind === "rows") return removeAddedRows(session, step);
  if (step.kind === "columns") return removeEditColumns(session, step);
  if (step.keptWhenFilled && (await isFilled(session, step))) return 0;
  await removeSheets(session, [step.made], step.sheetIds);
  return 0;
}

/** Whether something stands below the header of a sheet that the edit made. */
async function isFilled(
  session: Session,
  { made }: EditStep & { kind: "sheet" }
): Promise<boolean> {
  return session.step(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const firstCells = worksheets.items.map((sheet) =>
      sheet.getRangeByIndexes(0, 0, 1, 1).load("values")
    );
    await context.sync();
    const held = firstCells.map(firstCellOf);
    const sheet = worksheets.items.find((one, i) => isSameSheet(one, held[i], made));
    const used = sheet?.getUsedRange(true).load("rowIndex,rowCount");
    await context.sync();
    return used !== undefined && used.rowIndex + used.rowCount > 1;
  });
}
