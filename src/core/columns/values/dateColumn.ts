import type { Cell, Day } from "./cell";
import { NO_DAY } from "./cell";
import { Growing } from "./growing";
import { readDay } from "./parseDay";
import type { DateOrder } from "./parseDay";

/** In `days`: the cell is blank. (`NO_DAY`: it holds something that is no date.) */
export const BLANK_DAY: Day = NO_DAY + 1;

const KEPT_TEXTS = 1000;

export interface FinishedDates {
  /** One entry a cell: a day, `BLANK_DAY` or `NO_DAY`. */
  days: Int32Array;
  /** Texts of the first 1,000 cells that are no date, by index. */
  badTexts: Map<number, string>;
  /** Present when nothing in the column says whether the day or the month comes first; such cells are `NO_DAY`. */
  ambiguous?: { firstIndex: number; samples: string[] };
}

/**
 * A date column read cell by cell. 3/4/2024 means nothing until the whole column is known: both readings are kept, and every
 * value that is possible in one order only is evidence. The order with more evidence wins, and values impossible in it are no dates;
 * without evidence, or with as much for either, the user's answer decides.
 */
export class DateColumn {
  readonly #date1904: boolean;
  readonly #dmy = new Growing(Int32Array);
  /** Made when the first value with two readings is met; until then both are the same. */
  #mdy: Growing<Int32Array> | undefined;
  readonly #evidence = { dmy: 0, mdy: 0 };
  readonly #bad = { dmy: new Map<number, string>(), mdy: new Map<number, string>() };
  #firstAmbiguous = -1;
  readonly #samples: string[] = [];

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  push(cell: Cell): void {
    const index = this.#dmy.length;
    const reading = readDay(cell, this.#date1904);
    if (reading === "blank") return this.#add(BLANK_DAY, BLANK_DAY);
    if (typeof reading !== "number") {
      this.#mdy ??= copyOf(this.#dmy);
      this.#weigh(reading, index, cell);
    }
    const dmy = typeof reading === "number" ? reading : reading.dmy;
    const mdy = typeof reading === "number" ? reading : reading.mdy;
    if (dmy === NO_DAY) keep(this.#bad.dmy, index, cell);
    if (mdy === NO_DAY) keep(this.#bad.mdy, index, cell);
    this.#add(dmy, mdy);
  }

  finish(answer?: DateOrder): FinishedDates {
    const { dmy, mdy } = this.#evidence;
    const order = dmy > mdy ? "dmy" : mdy > dmy ? "mdy" : answer;
    if (order || !this.#mdy) {
      const days = order === "mdy" && this.#mdy ? this.#mdy : this.#dmy;
      return { days: days.toArray(), badTexts: this.#bad[order ?? "dmy"] };
    }
    const other = this.#mdy;
    const days = this.#dmy.toArray().map((day, i) => (day === other.at(i) ? day : NO_DAY));
    const ambiguous = { firstIndex: this.#firstAmbiguous, samples: this.#samples };
    return { days, badTexts: this.#bad.dmy, ambiguous };
  }

  #weigh(reading: { dmy: Day; mdy: Day }, index: number, cell: Cell): void {
    if (reading.mdy === NO_DAY) this.#evidence.dmy++;
    else if (reading.dmy === NO_DAY) this.#evidence.mdy++;
    if (this.#firstAmbiguous < 0) this.#firstAmbiguous = index;
    if (this.#samples.length < 3) this.#samples.push(String(cell));
  }

  #add(dmy: Day, mdy: Day): void {
    this.#dmy.push(dmy);
    this.#mdy?.push(mdy);
  }
}

function keep(bad: Map<number, string>, index: number, cell: Cell): void {
  if (bad.size < KEPT_TEXTS) bad.set(index, String(cell));
}

function copyOf(source: Growing<Int32Array>): Growing<Int32Array> {
  const copy = new Growing(Int32Array);
  for (const value of source.toArray()) copy.push(value);
  return copy;
}
