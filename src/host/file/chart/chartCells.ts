import type { Area, CellScalar, SheetState, WorkbookState } from "../../model/state";
import { absoluteReference } from "../address";
import { tag, textTag, val } from "../xml/build";
import { encodeXstring } from "../xml/text";

/** A chart stops at this many cached points; readers take the rest from the cells. */
const MOST_CACHED = 2000;

type Reference = { sheet: string; area: Area };

/** What charts show of a book's cells: references and the values cached beside them. */
export class ChartCells {
  constructor(private readonly book: WorkbookState) {}

  /** Texts or numbers as the cells hold them. */
  anyRef(reference: Reference): string {
    const isText = this.values(reference).some((value) => typeof value === "string");
    return isText ? this.textRef(reference) : this.numberRef(reference);
  }

  textRef(reference: Reference): string {
    const points = this.values(reference).map((value) =>
      value === undefined ? undefined : plainText(value)
    );
    return tag(
      "c:strRef",
      {},
      textTag("c:f", this.formula(reference)),
      tag("c:strCache", {}, ...cache(points))
    );
  }

  numberRef(reference: Reference): string {
    const points = this.values(reference).map((value) =>
      typeof value === "number" ? String(value) : undefined
    );
    const format = textTag("c:formatCode", this.formatOf(reference));
    return tag(
      "c:numRef",
      {},
      textTag("c:f", this.formula(reference)),
      tag("c:numCache", {}, format, ...cache(points))
    );
  }

  private formula({ sheet, area }: Reference): string {
    return absoluteReference(this.sheet(sheet)?.name ?? sheet, area);
  }

  private values({ sheet, area }: Reference): (CellScalar | undefined)[] {
    const cells = this.sheet(sheet)?.cells;
    const count = Math.min(area.rows * area.columns, MOST_CACHED);
    return Array.from({ length: count }, (_, index) =>
      cells?.value(
        area.row + Math.floor(index / area.columns),
        area.column + (index % area.columns)
      )
    );
  }

  private formatOf({ sheet, area }: Reference): string {
    const state = this.sheet(sheet);
    const style =
      state?.cells.style(area.row, area.column) ??
      state?.rows.get(area.row)?.style ??
      state?.columns.get(area.column)?.style;
    return this.book.styles.get(style ?? 0).numberFormat;
  }

  private sheet(nameOrId: string): SheetState | undefined {
    return this.book.sheetByName(nameOrId) ?? this.book.sheetById(nameOrId);
  }
}

function cache(points: readonly (string | undefined)[]): string[] {
  return [
    val("c:ptCount", points.length),
    ...points.flatMap((text, idx) =>
      text === undefined ? [] : [tag("c:pt", { idx }, textTag("c:v", encodeXstring(text)))]
    ),
  ];
}

function plainText(value: CellScalar): string {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
