import { number } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import type { Book } from "./book";

const DAY = 86_400_000;
const DAYS_BETWEEN_EPOCHS = 1462;

/** Only the functions an add-in asks to learn about the book itself. */
export class Functions extends WireObject {
  override readonly wireName = "Functions";

  constructor(private readonly book: Book) {
    super();
  }

  /** The serial number of a day in this book's date system. */
  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const utc = Date.UTC(number(year), number(month) - 1, number(day));
    const serial1900 = utc / DAY + 25569;
    const serial = this.book.state.date1904 ? serial1900 - DAYS_BETWEEN_EPOCHS : serial1900;
    return new FunctionResult(serial);
  }
}

export class FunctionResult extends WireObject {
  override readonly wireName = "FunctionResult";

  constructor(private readonly value: number) {
    super();
  }

  override get scalars() {
    return ["Error", "Value"];
  }

  get Error(): null {
    return null;
  }

  get Value(): number {
    return this.value;
  }
}
