import { a1 } from "../../core/columns/values/address";
import { fieldsOfHeader } from "../../core/columns/matching/headerMatch";
import { FOLLOW_UP_FIELDS } from "../memory/bookRecord";
import type { FollowUpField } from "../memory/bookRecord";
import type { BookEdit, EditResult } from "../bookEdit";
import type { Block } from "../cells/block";
import { captureAdded } from "../undo/captureColumns";
import { headersOf, planCellEdit, writeCellEdit } from "./cellEdits";
import type { CellEdit, NewContent } from "./cellEdits";
import type { EditJob } from "./editJob";
import type { EditStep } from "../undo/editSteps";
import { findCustomers, nameOf } from "../find/findCustomers";
import type { CustomerSource } from "../find/findSources";
import { serialOf } from "../cells/layout";
import { planColumns } from "../write/planColumns";
import type { WritePlan } from "../write/planColumns";
import { requireChoice } from "./requireChoice";
import type { Session } from "../session/session";
import { withWayBack } from "../undo/withWayBack";
import { requireUnfiltered, requireWritable } from "../cells/writable";
import { writeColumns } from "../write/writeColumns";

type FollowUpEdit = BookEdit & { kind: "followUp" };

/**
 * Writes into the follow-up columns wherever they are now, in every row of the customers; a column that is not there is added as a review would,
 * unless there is only something to clear. What stands there already is no change.
 */
export async function editFollowUps(
  job: EditJob,
  { ids, values }: FollowUpEdit
): Promise<EditResult> {
  const { session, sources } = job;
  const { source, customers } = await findCustomers(session, sources, ids);
  const { block } = source;
  await requireWritable(session, [block.sheetId]);
  const columns = await placeFields(session, source, values);
  const plan = columns.plan;
  if (plan) await requireUnfiltered(session, block.sheetId);

  const headers = await headersOf(session, block);
  const idColumn = { column: source.idColumn, header: headerAt(headers, block, source.idColumn) };
  const rows = customers.flatMap((customer) => customer.rows);
  const edits: CellEdit[] = [];
  for (const { field, column, header } of columns.places) {
    const wide = plan ? { ...block, columnCount: block.columnCount + plan.added } : block;
    const named = { column, header: header ?? headerAt(headers, block, column) };
    const content = contentOf(values[field] ?? "", sources.date1904);
    const place = { block: wide, idColumn, column: named };
    const edit = await planCellEdit(session, place, rows, content);
    if (header === undefined) await requireChoice(session, edit);
    if (edit.step.cells.length > 0) edits.push(edit);
  }
  const [first] = edits;
  const cell = first?.step.cells[0];
  const touched = new Set(edits.flatMap(({ step }) => step.cells.map(({ row }) => row)));
  const count = customers.filter((one) => one.rows.some(({ row }) => touched.has(row))).length;
  const [only] = customers.length === 1 ? customers : [];
  const about = only && (await nameOf(session, source, only));
  const steps: EditStep[] = [
    ...(plan && count > 0 ? [await addedStep(session, plan)] : []),
    ...edits.map(({ step }) => step),
  ];
  const edit = { kind: "followUp", at: job.at, count, steps, ...(about && { about }) } as const;
  await withWayBack(session, edit, async () => {
    if (plan && count > 0) await addColumns(session, plan, sources.date1904);
    for (const one of edits) await writeCellEdit(session, one);
  });
  return {
    sheet: block.sheet,
    count,
    ...(first && cell && { address: a1(block.headerRow + 1 + cell.row, first.step.column.column) }),
  };
}

/** What goes into the cells; days are numbers. */
const contentOf = (value: string | number, date1904: boolean): NewContent =>
  typeof value === "number" ? { serial: serialOf(value, date1904) } : { text: value };

const headerAt = (headers: readonly string[], block: Block, column: number) =>
  headers[column - block.firstColumn] ?? "";

interface PlacedFields {
  /** `header` of a column that is yet to be added. */
  places: { field: FollowUpField; column: number; header?: string }[];
  /** Adds the columns that are missing. */
  plan?: WritePlan;
}

async function placeFields(
  session: Session,
  source: CustomerSource,
  values: FollowUpEdit["values"]
): Promise<PlacedFields> {
  const fields = FOLLOW_UP_FIELDS.filter((field) => values[field] !== undefined);
  const places: PlacedFields["places"] = [];
  const missing: FollowUpField[] = [];
  for (const field of fields) {
    const column = columnOf(source, field);
    if (column !== undefined) places.push({ field, column });
    else if (values[field] !== "") missing.push(field);
  }
  if (missing.length === 0) return { places };
  const plan = await planColumns(session, source, [], missing, 0);
  const added = plan.followUps.map(({ key, column, header }) => ({ field: key, column, header }));
  return { places: [...places, ...added], plan };
}

/** A blank column whose new name says nothing would not be read once it is filled; then a new one is added. */
function columnOf({ block, map, blank }: CustomerSource, field: FollowUpField): number | undefined {
  const offset = map.columns.find((column) => column.field === field)?.column;
  if (offset !== undefined) return block.firstColumn + offset;
  return blank.find(({ key, header, place }) => {
    const isCalledSo = () => fieldsOfHeader(header, "customers").some((one) => one.field === field);
    return key === field && (header === place.header || isCalledSo());
  })?.column;
}

async function addedStep(session: Session, plan: WritePlan): Promise<EditStep> {
  const added = await captureAdded(session, plan.block, plan.followUps, new Set());
  return { kind: "columns", block: plan.block, added };
}

async function addColumns(session: Session, plan: WritePlan, date1904: boolean): Promise<void> {
  const nothing = { valueOfRow: new Int32Array(0), unchanged: new Set<never>(), ids: [] };
  await writeColumns(session, { plan, ...nothing, formattedRows: 0, date1904 });
}
