import type { WorkbookState } from "../../host/model/state";
import type { Scale } from "../hotPath";
import { shopBook } from "./shop";
import { shopWorkbook } from "./shopWorkbook";

/** Workbooks that nobody has reviewed, made ahead so that making them is not measured. */
export class Shelf {
  private readonly workbooks: WorkbookState[];

  constructor(
    private readonly scale: Scale,
    count: number
  ) {
    this.workbooks = Array.from({ length: count }, () => this.make());
  }

  take(): WorkbookState {
    return this.workbooks.pop() ?? this.make();
  }

  private make(): WorkbookState {
    return shopWorkbook(shopBook(this.scale));
  }
}

/** As many as the least number of measured runs takes, and the two before them. */
export const SHELF = 5;
