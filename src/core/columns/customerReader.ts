import type { Problem } from "../problem";
import { ambiguousDates } from "./ambiguousDates";
import { MOST_BAD_CELLS } from "./badOrderCells";
import type { BadCell, Coded } from "./book";
import type { Cell } from "./cell";
import { NO_DAY } from "./cell";
import { BLANK_DAY, DateColumn } from "./dateColumn";
import { CodedColumn, Dictionary } from "./dictionary";
import type { CustomerField } from "./fields";
import { Growing } from "./growing";
import { cellText } from "./normalizeId";
import type { ReadingOptions } from "./orderReader";
import type { SourceMap } from "./recognition";

/** A customer sheet once it is read: one entry a customer, at its first row. */
export interface CustomersPart {
  source: SourceMap;
  /** Normalised ids, and how they were first written. */
  keys: string[];
  ids: string[];
  /** The name as written; `""` where there is none. */
  names: string[];
  /** For each data row, blank ones included, its customer or -1. */
  ofRow: Int32Array;
  owner?: Coded;
  stage?: Coded;
  created?: Int32Array;
  stageEntered?: Int32Array;
  lastContact?: Int32Array;
  badCells: BadCell[];
  problems: Problem[];
}

/** Takes a customer sheet chunk by chunk. */
export interface CustomerReader {
  /** Offsets into the block of the columns it reads, ascending. */
  readonly neededColumns: number[];
  /** Rows with only the needed columns, in their order; `firstSheetRow` is zero-based. */
  append(rows: readonly (readonly Cell[])[], firstSheetRow: number): void;
  finish(): CustomersPart;
}

const DATE_FIELDS = ["created", "stageEntered", "lastContact"] as const;
type DateField = (typeof DATE_FIELDS)[number];

/** Reads customers. Of rows that share an id the first counts; the others point at the same customer. */
export function createCustomerReader({
  source,
  settings,
  date1904,
}: ReadingOptions): CustomerReader {
  const offset = new Map(
    source.columns.map((match) => [match.field as CustomerField, match.column])
  );
  const neededColumns = [...new Set(offset.values())].sort((a, b) => a - b);
  const placeOf = (field: CustomerField) => neededColumns.indexOf(offset.get(field) ?? -1);
  const idAt = placeOf("customerId");
  const nameAt = placeOf("name");

  const ids = new Dictionary();
  const keys: string[] = [];
  const written: string[] = [];
  const names: string[] = [];
  const sheetRow = new Growing(Int32Array);
  const ofRow = new Int32Array(source.dataRows).fill(-1);
  const texts = (["owner", "pipelineStage"] as const).filter((field) => offset.has(field));
  const textColumns = new Map(texts.map((field) => [field, new CodedColumn()]));
  const dates = DATE_FIELDS.filter((field) => offset.has(field));
  const dateColumns = new Map(dates.map((field) => [field, new DateColumn(date1904)]));

  function appendRow(cells: readonly Cell[], row: number): void {
    const cellAt = (place: number): Cell => cells[place] ?? "";
    let isNew = false;
    const code = ids.codeOf(cellAt(idAt), (key) => {
      isNew = true;
      keys.push(key);
      written.push(cellText(cellAt(idAt)));
    });
    ofRow[row - source.headerRow - 1] = code;
    if (!isNew) return;
    sheetRow.push(row);
    names.push(cellText(cellAt(nameAt)));
    for (const [field, column] of textColumns) column.push(cellAt(placeOf(field)));
    for (const [field, column] of dateColumns) column.push(cellAt(placeOf(field)));
  }

  return {
    neededColumns,
    append(rows, firstSheetRow) {
      rows.forEach((cells, i) => appendRow(cells, firstSheetRow + i));
    },
    finish() {
      const rowNumbers = sheetRow.toArray();
      const part: CustomersPart = {
        source,
        keys,
        ids: written,
        names,
        ofRow,
        badCells: [],
        problems: [],
      };
      const owner = textColumns.get("owner")?.finish();
      const stage = textColumns.get("pipelineStage")?.finish();
      if (owner) part.owner = owner;
      if (stage) part.stage = stage;
      for (const [field, column] of dateColumns) {
        const finished = column.finish(settings.dateOrder);
        part[field] = finished.days.map((day) => (day === BLANK_DAY ? NO_DAY : day));
        const problem = ambiguousDates(source, field, finished, rowNumbers);
        if (problem) part.problems.push(problem);
        for (const [index, text] of finished.badTexts) {
          part.badCells.push(
            badDate(source, field, rowNumbers[index] ?? 0, offset.get(field) ?? 0, text)
          );
        }
      }
      part.badCells.sort((a, b) => a.row - b.row).splice(MOST_BAD_CELLS);
      return part;
    },
  };
}

function badDate(
  source: SourceMap,
  field: DateField,
  row: number,
  column: number,
  text: string
): BadCell {
  return {
    kind: field === "stageEntered" ? "badStageDate" : "badDate",
    sheet: source.sheet,
    row,
    column: source.firstColumn + column,
    text,
  };
}
