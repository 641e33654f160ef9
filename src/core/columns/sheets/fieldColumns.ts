import type { Problem } from "../../problem";
import type { Settings } from "../../settings";
import { ambiguousDates } from "../values/ambiguousDates";
import { MOST_BAD_CELLS } from "./badOrderCells";
import { withYear } from "../values/birthday";
import type { BadCell, Coded } from "../book";
import type { Cell } from "../values/cell";
import { NO_DAY } from "../values/cell";
import { BLANK_DAY, DateColumn } from "../values/dateColumn";
import { CodedColumn } from "../values/dictionary";
import type { Field } from "../fields";
import { DATE_FIELDS, NUMBER_FIELDS } from "../fields";
import { NumberColumn } from "../values/numberColumn";
import type { SourceMap } from "../recognition";

export interface FinishedFields<F extends Field> {
  /** NO_DAY where there is no date. */
  days: Partial<Record<F, Int32Array>>;
  /** NaN where there is no number. */
  numbers: Partial<Record<F, Float64Array>>;
  texts: Partial<Record<F, Coded>>;
  /** Cells that hold something else than a date or a number where there should be one; sorted by row, first 1,000. */
  badCells: BadCell[];
  /** Dates that can be read in two ways. */
  problems: Problem[];
}

/** Which columns of a block are read, and where each stands in a row of only those. */
export function placesOf(source: SourceMap): {
  /** Offsets into the block, ascending. */
  needed: number[];
  /** -1: there is no such column. */
  placeOf: (field: Field) => number;
} {
  const offset = new Map(source.columns.map(({ field, column }) => [field, column]));
  const needed = [...new Set(offset.values())].sort((a, b) => a - b);
  return { needed, placeOf: (field) => needed.indexOf(offset.get(field) ?? -1) };
}

/** Several columns of a sheet read side by side, each as what its field holds: days, numbers or texts. */
export class FieldColumns<F extends Field> {
  readonly #source: SourceMap;
  readonly #dates: { field: F; place: number; column: DateColumn }[] = [];
  readonly #numbers: { field: F; place: number; column: NumberColumn }[] = [];
  readonly #texts: { field: F; place: number; column: CodedColumn }[] = [];

  /** @param placeOf where a field stands in the rows that are pushed; -1: nowhere */
  constructor(
    source: SourceMap,
    fields: readonly F[],
    { placeOf, date1904 }: { placeOf: (field: Field) => number; date1904: boolean }
  ) {
    this.#source = source;
    for (const field of fields) {
      const place = placeOf(field);
      if (place < 0) continue;
      if (DATE_FIELDS.has(field))
        this.#dates.push({ field, place, column: new DateColumn(date1904) });
      else if (NUMBER_FIELDS.has(field))
        this.#numbers.push({ field, place, column: new NumberColumn() });
      else this.#texts.push({ field, place, column: new CodedColumn() });
    }
  }

  /** A row with only the columns that are needed. */
  push(cells: readonly Cell[]): void {
    for (const { field, place, column } of this.#dates) {
      const cell = cells[place] ?? "";
      column.push(field === "birthday" ? withYear(cell) : cell);
    }
    for (const { place, column } of this.#numbers) column.push(cells[place] ?? "");
    for (const { place, column } of this.#texts) column.push(cells[place] ?? "");
  }

  /** @param rowNumbers zero-based sheet row of each row that was pushed */
  finish(rowNumbers: Int32Array, settings: Settings): FinishedFields<F> {
    const done: FinishedFields<F> = {
      days: {},
      numbers: {},
      texts: {},
      badCells: [],
      problems: [],
    };
    const bad = (field: F, kind: BadCell["kind"], texts: ReadonlyMap<number, string>) => {
      for (const [index, text] of texts)
        done.badCells.push(badCell(this.#source, field, kind, rowNumbers[index] ?? 0, text));
    };
    for (const { field, column } of this.#dates) {
      const finished = column.finish(settings.dateOrder);
      done.days[field] = finished.days.map((day) => (day === BLANK_DAY ? NO_DAY : day));
      const problem = ambiguousDates(this.#source, field, finished, rowNumbers);
      if (problem) done.problems.push(problem);
      bad(field, field === "stageEntered" ? "badStageDate" : "badDate", finished.badTexts);
    }
    for (const { field, column } of this.#numbers) {
      const finished = column.finish();
      done.numbers[field] = finished.numbers;
      bad(field, "badNumber", finished.badTexts);
    }
    for (const { field, column } of this.#texts) done.texts[field] = column.finish();
    done.badCells.sort((a, b) => a.row - b.row).splice(MOST_BAD_CELLS);
    return done;
  }
}

function badCell(
  source: SourceMap,
  field: Field,
  kind: BadCell["kind"],
  row: number,
  text: string
): BadCell {
  const offset = source.columns.find((match) => match.field === field)?.column ?? 0;
  return { kind, sheet: source.sheet, row, column: source.firstColumn + offset, text };
}
