import type { Day } from "./cell";
import { NO_DAY } from "./cell";

/** Serial of 1970-01-01 in workbooks that count from 1900. */
const EPOCH_SERIAL = 25_569;
/** What a serial of a 1904 workbook lacks. */
const SHIFT_1904 = 1_462;
/** Excel's 29 February 1900, a day that never was; serials before it are one day off. */
const PHANTOM = 60;
const LAST_SERIAL = 2_958_465; // 9999-12-31

/**
 * The day of an Excel date serial; the time of day is dropped.
 *
 * @returns `NO_DAY` outside 1900-01-01 … 9999-12-31 and for serial 60, 29 February 1900
 */
export function dayOfSerial(serial: number, date1904 = false): Day {
  const whole = Math.floor(serial) + (date1904 ? SHIFT_1904 : 0);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === PHANTOM) return NO_DAY;
  return whole - EPOCH_SERIAL + (whole < PHANTOM ? 1 : 0);
}

/** The serial that Excel shows as this day in workbooks that count from 1900 (or from 1904). Days before 1900-03-01 are not served. */
export function serialOfDay(day: Day, date1904 = false): number {
  return day + EPOCH_SERIAL - (date1904 ? SHIFT_1904 : 0);
}
