import type { SheetKind } from "../../core/columns/fields";
import type { EditStep } from "../undo/editSteps";
import type { Source } from "../find/findSources";
import { headersOf } from "./cellEdits";
import { Halt } from "../session/halt";
import { appendRecords, makeRecordSheet, recordHeaders, recordPlace } from "../records/recordSheet";
import type { NewRecordSheet, RecordCells, RecordField, RecordPlace } from "../records/recordSheet";
import { heldCell } from "../cells/safeText";
import type { Session } from "../session/session";
import type { NoteSheet } from "../undo/withWayBack";
import { requireUnfiltered, requireWritable } from "../cells/writable";

/** Where rows go: below those of `source`, or onto a new sheet. */
interface Target<Field extends RecordField> extends NewRecordSheet<Field> {
  kind: SheetKind;
  source: Source | undefined;
  /** Ids of the sheets that are there. */
  sheetIds: string[];
  /** Fields that somebody typed, and that must not be lost. */
  typed: readonly Field[];
}

interface RecordEdit<Field extends RecordField> {
  steps: EditStep[];
  /** Returns where the rows stand then. */
  write: (note: NoteSheet) => Promise<RecordPlace<Field>>;
}

/**
 * Plans to add rows to a sheet of records. Halts when the sheet is protected or filtered, and with `missingField` when it has no column for
 * something that somebody typed. Writes nothing.
 */
export async function planRecords<Field extends RecordField>(
  session: Session,
  target: Target<Field>,
  rows: readonly RecordCells<Field>[]
): Promise<RecordEdit<Field>> {
  const { source, fields, sheet, sheetIds } = target;
  if (!source) {
    await requireWritable(session, []);
    const headers = recordHeaders(session, fields);
    const made = { sheetId: "", sheet, title: headers[0] ?? "" };
    const columns = headers.map((header, column) => ({ header, column }));
    const block = {
      ...{ sheetId: "", sheet, headerRow: 0, firstColumn: 0, columnCount: fields.length },
      ...{ dataRows: 0, totalRows: 0 },
    };
    return {
      steps: [
        { kind: "sheet", made, sheetIds, keptWhenFilled: true },
        { kind: "rows", block, columns, rows: rows.map((row) => held(row, fields)) },
      ],
      write: async (note) => {
        const place = await makeRecordSheet(session, target, rows);
        note(sheet, place.block.sheetId);
        return place;
      },
    };
  }
  const { block } = source;
  await requireWritable(session, [block.sheetId]);
  await requireUnfiltered(session, block.sheetId);
  const place = recordPlace(source, fields);
  const headers = await headersOf(session, block);
  const there = fields.filter((field) => place.columns[field] !== undefined);
  const lacking = target.typed.find(
    (field) => !there.includes(field) && rows.some((row) => row[field] !== "")
  );
  if (lacking)
    throw new Halt({
      ...{ kind: "missingField", sheetKind: target.kind, field: lacking },
      ...{ sheet: block.sheet, headers },
    });
  const columns = there.map((field) => {
    const column = place.columns[field] ?? 0;
    return { column, header: headers[column - block.firstColumn] ?? "" };
  });
  return {
    steps: [{ kind: "rows", block, columns, rows: rows.map((row) => held(row, there)) }],
    write: () => appendRecords(session, place, rows),
  };
}

const held = <Field extends RecordField>(row: RecordCells<Field>, fields: readonly Field[]) =>
  fields.map((field) => heldCell(row[field]));
