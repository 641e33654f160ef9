import type { Cell } from "../values/cell";
import { Dictionary } from "../values/dictionary";
import { FieldColumns, placesOf } from "./fieldColumns";
import type { FinishedFields } from "./fieldColumns";
import type { Field } from "../fields";
import { Growing } from "../values/growing";
import { FIELDS } from "../matching/matchColumns";
import type { SourceMap } from "../recognition";
import type { ReadingOptions, SheetReader } from "./sheetReader";
import { isBlankRow } from "./sheetReader";

/** A sheet of records once it is read: one entry a row that is not blank. */
export interface RecordsPart extends FinishedFields<Field> {
  source: SourceMap;
  length: number;
  /** Zero-based sheet row. */
  row: Int32Array;
  /** Code of the row's customer in `customerKeys`; -1 where the id is blank or there is no such column. */
  customer: Int32Array;
  /** Normalised ids by code. */
  customerKeys: string[];
}

/** Reads stage logs, contacts, rates and costs: rows that stand for themselves. Blank rows are skipped. */
export function createRecordReader({
  source,
  settings,
  date1904,
}: ReadingOptions): SheetReader<RecordsPart> {
  const { needed, placeOf } = placesOf(source);
  const idAt = placeOf("customerId");
  const fields = FIELDS[source.kind].filter((field) => field !== "customerId");
  const columns = new FieldColumns(source, fields, { placeOf, date1904 });
  const row = new Growing(Int32Array);
  const customer = new Growing(Int32Array);
  const dictionary = new Dictionary();
  const customerKeys: string[] = [];

  function appendRow(cells: readonly Cell[], sheetRow: number): void {
    row.push(sheetRow);
    const id = idAt < 0 ? "" : (cells[idAt] ?? "");
    customer.push(dictionary.codeOf(id, (key) => customerKeys.push(key)));
    columns.push(cells);
  }

  return {
    neededColumns: needed,
    append(rows, firstSheetRow) {
      rows.forEach((cells, i) => {
        if (!isBlankRow(cells)) appendRow(cells, firstSheetRow + i);
      });
    },
    finish() {
      const rowNumbers = row.toArray();
      return {
        source,
        length: rowNumbers.length,
        row: rowNumbers,
        customer: customer.toArray(),
        customerKeys,
        ...columns.finish(rowNumbers, settings),
      };
    },
  };
}
