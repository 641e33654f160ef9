import { SheetState, WorkbookState } from "../../model/state";
import { damaged, Refusal } from "../problem";
import type { Codec } from "../package/codec";
import { RELATION } from "../package/names";
import { Package } from "../package/package";
import { isKind, resolveTarget } from "../package/relations";
import { asUtf8, cutSheet } from "../sheetBytes";
import { BookSource, namesPicture, settingsPicture } from "../source";
import {
  attribute,
  child,
  children,
  descend,
  flag,
  numberAttribute,
  relationId,
  rootOf,
  type Element,
} from "../xml/document";
import { readAddInSettings } from "./addInSettings";
import { readCharts } from "./charts";
import { readPalette } from "./colors";
import { readNames } from "./definedNames";
import { readSharedStrings } from "./sharedStrings";
import { readCells, type SharedFormulas } from "./sheetCells";
import { readFrame } from "./sheetFrame";
import { readConditionalFormats, readHyperlinks, readValidations } from "./sheetLists";
import { readStyles } from "./styles";
import { readTable } from "./tables";

/** The state of the workbook that an Office package holds. Throws `Refusal`. */
export function readWorkbook(bytes: Uint8Array, name: string, codec: Codec): WorkbookState {
  const pack = Package.read(bytes, codec);
  const part = workbookPart(pack);
  pack.document("[Content_Types].xml"); // needed for saving only, but a book that cannot be saved is better not worked on
  const root = rootOf(pack.document(part));
  if (root.localName !== "workbook") throw new Refusal({ kind: "notAWorkbook" });
  const book = new WorkbookState();
  book.name = name;
  book.date1904 = flag(child(root, "workbookPr"), "date1904");
  book.structureProtected = flag(child(root, "workbookProtection"), "lockStructure");
  const source = readShared(pack, part, book);
  const inTabOrder = readSheets(root, book, source);
  readNames(root, book, inTabOrder);
  readAddInSettings(pack, book);
  const active =
    inTabOrder[numberAttribute(descend(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  const shown =
    active?.visibility === "Visible"
      ? active
      : book.sheets.find((sheet) => sheet.visibility === "Visible");
  book.activeSheetId = (shown ?? book.sheets[0])?.id ?? "";
  source.names = namesPicture(book);
  source.settings = settingsPicture(book);
  source.structureProtected = book.structureProtected;
  source.activeSheetId = book.activeSheetId;
  book.source = source;
  for (const sheet of book.sheets) sheet.cells.tracking = true;
  return book;
}

function workbookPart(pack: Package): string {
  const [part] = pack.related("", RELATION.workbook);
  if (part === undefined || part.endsWith(".bin")) {
    if (part !== undefined || pack.has("xl/workbook.bin"))
      throw new Refusal({ kind: "binaryWorkbook" });
    throw pack.has("[Content_Types].xml")
      ? damaged("missing", "_rels/.rels")
      : new Refusal({ kind: "notAWorkbook" });
  }
  return part;
}

function readShared(pack: Package, part: string, book: WorkbookState): BookSource {
  const [stylesPart] = pack.related(part, RELATION.styles);
  const [themePart] = pack.related(part, "/theme");
  const [stringsPart] = pack.related(part, RELATION.sharedStrings);
  const styles = stylesPart === undefined ? undefined : pack.document(stylesPart);
  const palette = readPalette(
    styles,
    themePart === undefined ? undefined : pack.document(themePart)
  );
  const source = new BookSource(pack, part, palette);
  book.styles = readStyles(styles, palette);
  source.formats = book.styles.styles.length;
  if (stringsPart !== undefined)
    source.strings = readSharedStrings(asUtf8(pack.bytes(stringsPart)), stringsPart);
  return source;
}

/** Fills the book; returns one entry per `<sheet>`, undefined for chart and dialog sheets, which have no cells. */
function readSheets(
  root: Element,
  book: WorkbookState,
  source: BookSource
): (SheetState | undefined)[] {
  const relations = new Map(
    source.pack.relations(source.workbook).map((relation) => [relation.id, relation])
  );
  const loaded = children(child(root, "sheets"), "sheet").map((element) => {
    const id = relationId(element);
    const relation = id === undefined ? undefined : relations.get(id);
    if (!relation) throw damaged("missing", source.workbook);
    if (!isKind(relation, RELATION.sheet)) {
      source.foreignSheets.push({ relation: relation.id, after: book.sheets.at(-1)?.id });
      return undefined;
    }
    const sheet = new SheetState(book.newId(), attribute(element, "name") ?? "");
    const state = attribute(element, "state");
    sheet.visibility =
      state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
    sheet.part = source.pack.claim(resolveTarget(source.workbook, relation.target));
    book.sheets.push(sheet);
    return sheet;
  });
  for (const sheet of book.sheets) readSheet(sheet, book, source);
  nameSeries(book);
  if (book.sheets.length === 0) throw damaged("contradictory", source.workbook);
  return loaded;
}

/** Charts without cached texts take their series' names from the cells. */
function nameSeries(book: WorkbookState): void {
  for (const { charts } of book.sheets)
    for (const series of charts.flatMap((chart) => chart.series)) {
      if (series.name !== "" || !series.nameRef) continue;
      const { sheet, area } = series.nameRef;
      const value = book.sheetByName(sheet)?.cells.value(area.row, area.column);
      if (value !== undefined && typeof value !== "object") series.name = String(value);
    }
}

function readSheet(sheet: SheetState, book: WorkbookState, source: BookSource): void {
  const { pack } = source;
  const part = sheet.part ?? "";
  const { bytes, from, to, frame } = cutSheet(pack.bytes(part), part);
  const styleOf = (format: number) => (format < source.formats ? format : 0);
  const root = rootOf(frame);
  readFrame(frame, sheet, source.palette, styleOf);
  const shared: SharedFormulas = new Map();
  readCells(bytes, from, to, {
    cells: sheet.cells,
    rows: sheet.rows,
    texts: source.strings.texts,
    styleOf,
    hasColumnStyles: [...sheet.columns.values()].some((column) => column.style !== undefined),
    date1904: book.date1904,
    part,
    shared,
  });
  const relations = pack.relations(part);
  sheet.conditionalFormats = readConditionalFormats(root, source.palette, () => book.newId());
  sheet.validations = readValidations(root);
  sheet.hyperlinks = readHyperlinks(root, relations);
  sheet.tables = pack.owned(part, RELATION.table).map((table) => readTable(pack, table, book));
  const charts = readCharts(sheet, book, source);
  sheet.charts = charts.map(({ chart }) => chart);
  source.sheets.push({
    id: sheet.id,
    name: sheet.name,
    part,
    visibility: sheet.visibility,
    conditionalFormats: [...sheet.conditionalFormats],
    charts,
    shared,
  });
}
