import { a1 } from "../../core/columns/values/address";
import { cellText, normalizeId } from "../../core/columns/values/normalizeId";
import { STAGE_LOG_FIELDS } from "../../core/columns/fields";
import type { BookEdit, EditResult } from "../bookEdit";
import { headersOf, planCellEdit, writeCellEdit } from "./cellEdits";
import type { CellEdit } from "./cellEdits";
import type { EditJob } from "./editJob";
import { findCustomers, nameOf } from "../find/findCustomers";
import type { CustomerOnSheet } from "../find/findCustomers";
import type { CustomerSource } from "../find/findSources";
import { Halt } from "../session/halt";
import { STAGE_LOG_TABLE } from "../cells/layout";
import { newLogName } from "../records/logStages";
import { planRecords } from "./recordEdit";
import { requireChoice } from "./requireChoice";
import { logCells } from "../records/stageLog";
import type { LogRow } from "../records/stageLog";
import { withWayBack } from "../undo/withWayBack";
import { requireWritable } from "../cells/writable";

type StageEdit = BookEdit & { kind: "stage" };

/**
 * Writes the customers' own stage in every row of theirs and logs each change once, with its trigger and who approved it. Who is in the stage
 * already is left out. A sheet without a stage column is the problem `missingField`, so is a log that cannot hold what is to be logged.
 */
export async function editStages(job: EditJob, edit: StageEdit): Promise<EditResult> {
  const { session, sources, settings } = job;
  const { source, customers } = await findCustomers(session, sources, edit.ids);
  const { block } = source;
  await requireWritable(session, [block.sheetId]);
  const headers = await headersOf(session, block);
  const named = (column: number) => ({ column, header: headers[column - block.firstColumn] ?? "" });
  const place = {
    block,
    idColumn: named(source.idColumn),
    column: named(stageColumn(source, headers)),
  };
  const rows = customers.flatMap((customer) => customer.rows);
  const cells = await planCellEdit(session, place, rows, { text: edit.to });
  const changed = withoutSame(cells, edit.to);
  await requireChoice(session, changed);

  const { day, to, trigger, approvedBy } = edit;
  const moved = customers.flatMap((customer): { customer: CustomerOnSheet; from: string }[] => {
    const cell = changed.step.cells.find(({ row }) => customer.rows.some((one) => one.row === row));
    return cell ? [{ customer, from: cellText(cell.before) }] : [];
  });
  const logged = moved.map(({ customer: { id }, from }): LogRow => ({
    ...{ day, id, from, to, trigger, approvedBy },
    changedBy: settings.userName ?? "",
    automatic: false,
  }));
  const log = await planRecords(
    session,
    {
      kind: "stageLog",
      fields: STAGE_LOG_FIELDS,
      source: sources.stageLog,
      sheetIds: sources.sheets.map(({ id }) => id),
      sheet: await newLogName(session),
      table: STAGE_LOG_TABLE,
      typed: ["trigger", "approvedBy"],
    },
    logged.map((row) => logCells(session, row, sources.date1904))
  );
  const [first] = changed.step.cells;
  const [only] = moved.length === 1 ? moved : [];
  const about = only && (await nameOf(session, source, only.customer));
  const count = moved.length;
  const steps = count > 0 ? [changed.step, ...log.steps] : [];
  const run = { kind: "stage", at: job.at, count, steps, ...(about && { about }) } as const;
  await withWayBack(session, run, async (note) => {
    if (count === 0) return;
    await writeCellEdit(session, changed);
    await log.write(note);
  });
  return {
    sheet: block.sheet,
    count,
    ...(first && { address: a1(block.headerRow + 1 + first.row, place.column.column) }),
  };
}

/** Cells that say the same in other letters are not written. */
function withoutSame(edit: CellEdit, to: string): CellEdit {
  const cells = edit.step.cells.filter(({ before }) => normalizeId(before) !== normalizeId(to));
  return { ...edit, step: { ...edit.step, cells } };
}

function stageColumn({ block, map }: CustomerSource, headers: string[]): number {
  const offset = map.columns.find(({ field }) => field === "pipelineStage")?.column;
  if (offset !== undefined) return block.firstColumn + offset;
  const field = "pipelineStage";
  const { sheet } = block;
  throw new Halt({ kind: "missingField", sheetKind: "customers", field, sheet, headers });
}
