import type { Coded } from "../book";
import { FieldColumns, placesOf } from "./fieldColumns";
import type { FinishedFields } from "./fieldColumns";
import { Dictionary } from "../values/dictionary";
import type { Cell } from "../values/cell";
import { CUSTOMER_FIELDS } from "../fields";
import type { CustomerField } from "../fields";
import { Growing } from "../values/growing";
import { cellText } from "../values/normalizeId";
import type { SourceMap } from "../recognition";
import type { ReadingOptions, SheetReader } from "./sheetReader";

/** Fields that name one customer: as many texts as customers. */
const NAMING: readonly CustomerField[] = ["customerId", "name", "phone"];
const OTHERS = CUSTOMER_FIELDS.filter((field) => !NAMING.includes(field));

/** A customer sheet once it is read: one entry a customer, at its first row. */
export interface CustomersPart extends FinishedFields<CustomerField> {
  source: SourceMap;
  /** Normalised ids, and how they were first written. */
  keys: string[];
  ids: string[];
  /** The name as written; `""` where there is none. */
  names: string[];
  /** Present when the sheet has the column. */
  phones?: string[];
  /** For each data row, blank ones included, its customer or -1. */
  ofRow: Int32Array;
  texts: Partial<Record<CustomerField, Coded>>;
}

/** Reads customers. Of rows that share an id the first counts; the others point at the same customer. */
export function createCustomerReader({
  source,
  settings,
  date1904,
}: ReadingOptions): SheetReader<CustomersPart> {
  const { needed, placeOf } = placesOf(source);
  const idAt = placeOf("customerId");
  const nameAt = placeOf("name");
  const phoneAt = placeOf("phone");
  const columns = new FieldColumns(source, OTHERS, { placeOf, date1904 });
  const dictionary = new Dictionary();
  const keys: string[] = [];
  const ids: string[] = [];
  const names: string[] = [];
  const phones: string[] = [];
  const sheetRow = new Growing(Int32Array);
  const ofRow = new Int32Array(source.dataRows).fill(-1);

  function appendRow(cells: readonly Cell[], row: number): void {
    const textAt = (place: number) => cellText(cells[place] ?? "");
    let isNew = false;
    const code = dictionary.codeOf(cells[idAt] ?? "", (key) => {
      isNew = true;
      keys.push(key);
      ids.push(textAt(idAt));
    });
    ofRow[row - source.headerRow - 1] = code;
    if (!isNew) return;
    sheetRow.push(row);
    names.push(textAt(nameAt));
    if (phoneAt >= 0) phones.push(textAt(phoneAt));
    columns.push(cells);
  }

  return {
    neededColumns: needed,
    append(rows, firstSheetRow) {
      rows.forEach((cells, i) => appendRow(cells, firstSheetRow + i));
    },
    finish: () => ({
      source,
      keys,
      ids,
      names,
      ...(phoneAt >= 0 && { phones }),
      ofRow,
      ...columns.finish(sheetRow.toArray(), settings),
    }),
  };
}
