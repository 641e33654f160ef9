import type { ChartState, ConditionalFormatState, WorkbookState } from "../model/state";
import type { SharedStrings } from "./load/sharedStrings";
import type { SharedFormulas } from "./load/sheetCells";
import type { Palette } from "./load/colors";
import type { Package } from "./package/package";

/** What saving needs to know about a sheet as it was loaded. Lists are in the order of the elements in the part. */
export interface SheetSource {
  id: string;
  name: string;
  part: string;
  visibility: string;
  conditionalFormats: ConditionalFormatState[];
  charts: ChartSource[];
  shared: SharedFormulas;
}

export interface ChartSource {
  chart: ChartState;
  part: string;
  drawing: string;
  /** Which of the drawing's anchors holds the chart. */
  anchor: number;
  name: string;
  place: { left: number; top: number; width: number; height: number };
}

/** The file a book came from. Kept in `WorkbookState.source`. */
export class BookSource {
  readonly sheets: SheetSource[] = [];
  strings: SharedStrings = { texts: [], rich: new Set() };
  /** Cell formats in the file; style numbers below are theirs. */
  formats = 0;
  names = "";
  settings = "";
  activeSheetId = "";
  structureProtected = false;
  /** Chart and dialog sheets, which have no cells, by the sheet they follow. */
  readonly foreignSheets: { relation: string; after: string | undefined }[] = [];

  constructor(
    readonly pack: Package,
    readonly workbook: string,
    readonly palette: Palette
  ) {}

  sheet(id: string): SheetSource | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }
}

export function sourceOf(book: WorkbookState): BookSource | undefined {
  return book.source instanceof BookSource ? book.source : undefined;
}

/** Comparable picture of what `workbook.xml` says about names. */
export function namesPicture(book: WorkbookState): string {
  return JSON.stringify(book.names);
}

export function settingsPicture(book: WorkbookState): string {
  return JSON.stringify([...book.settings]);
}
