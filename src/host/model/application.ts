import { choice } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import type { Book } from "./book";

/** There is no calculation engine and no screen here, so the switches are accepted and remembered only. */
export class Application extends WireObject {
  override readonly wireName = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  override get scalars() {
    return ["CalculationMode"];
  }

  get CalculationMode(): string {
    return this.book.calculationMode;
  }

  set CalculationMode(mode: unknown) {
    this.book.calculationMode = choice(
      mode,
      ["Automatic", "AutomaticExceptTables", "Manual"],
      "Application.calculationMode"
    );
  }

  Calculate(): void {}

  SuspendApiCalculationUntilNextSync(): void {}

  SuspendScreenUpdatingUntilNextSync(): void {}
}
