import type { SheetState, WorkbookState } from "../../model/state";
import { Palette } from "../load/colors";
import { portableCodec, type Codec } from "../package/codec";
import { CONTENT_TYPE, RELATION } from "../package/names";
import { PackageEdit } from "../package/packageEdit";
import { namesPicture, settingsPicture, sourceOf, type BookSource } from "../source";
import { serialize } from "../xml/document";
import { writeAddInSettings } from "./addInSettings";
import { blankPackage, WORKBOOK_PART } from "./blankPackage";
import { renameOf } from "./renames";
import { SharedStringsWriter } from "./sharedStrings";
import { chartsChanged, sheetPart, tablesChanged } from "./sheetPart";
import { StylesWriter } from "./styles";
import type { SheetEntry } from "./tabOrder";
import { writeWorkbookXml } from "./workbookXml";

/**
 * The book as an .xlsx file. Parts that nothing changed are the loaded file's, byte for byte; changed sheets are spliced.
 * The state stays as it is, so that saving again gives the same file.
 */
export async function saveWorkbook(
  book: WorkbookState,
  codec: Codec = portableCodec
): Promise<Uint8Array> {
  const source = sourceOf(book);
  const edit = new PackageEdit(source?.pack ?? blankPackage(codec), codec);
  const workbook = source?.workbook ?? WORKBOOK_PART;
  if (source && settingsPicture(book) === source.settings && !bookChanged(book, source))
    return edit.finish();
  if (!source || settingsPicture(book) !== source.settings) writeAddInSettings(book, edit);
  if (!source || bookChanged(book, source)) await writeBook(book, source, edit, workbook);
  return edit.finish();
}

async function writeBook(
  book: WorkbookState,
  source: BookSource | undefined,
  edit: PackageEdit,
  workbook: string
): Promise<void> {
  const rename = renameOf(book, source);
  const strings = new SharedStringsWriter(book);
  const styles = new StylesWriter(book, edit, workbook);
  for (const gone of source?.sheets.filter(({ id }) => !book.sheetById(id)) ?? []) {
    const relation = edit.relationTo(workbook, gone.part);
    if (relation) edit.unrelate(workbook, relation.id);
  }
  const entries: SheetEntry[] = [];
  for (const sheet of book.sheets) {
    const loaded = source?.sheet(sheet.id);
    const part = loaded?.part ?? edit.freeName("xl/worksheets/sheet");
    if (!loaded || rename || sheetChanged(sheet, book, source)) {
      const pieces = sheetPart({
        sheet,
        book,
        source: loaded,
        part,
        edit,
        rename,
        texts: source?.strings.texts ?? [],
        palette: source?.palette ?? new Palette(),
        textNumber: (text) => strings.numberOf(text),
        formatOf: (style) => styles.formatOf(style),
      });
      await edit.stream(part, pieces, loaded ? undefined : CONTENT_TYPE.sheet);
    }
    const relation =
      edit.relationTo(workbook, part)?.id ?? edit.relate(workbook, RELATION.sheet, part);
    entries.push({ sheet, relation });
  }
  const cellsChanged = book.sheets.some(({ cells, part }) => cells.isTouched || part === undefined);
  if (cellsChanged) dropCalculationChain(edit, workbook);
  const document = edit.pack.document(workbook);
  writeWorkbookXml(document, book, source, entries, { cellsChanged, rename });
  edit.write(workbook, serialize(document));
  strings.finish(edit, workbook);
  styles.ensurePart();
  styles.finish();
}

function bookChanged(book: WorkbookState, source: BookSource): boolean {
  const order = book.sheets.map(({ id }) => id).join();
  return (
    order !== source.sheets.map(({ id }) => id).join() ||
    book.activeSheetId !== source.activeSheetId ||
    namesPicture(book) !== source.names ||
    book.structureProtected !== source.structureProtected ||
    book.sheets.some((sheet) => {
      const loaded = source.sheet(sheet.id);
      return (
        sheet.name !== loaded?.name ||
        sheet.visibility !== loaded.visibility ||
        sheetChanged(sheet, book, source)
      );
    })
  );
}

/** Whether the sheet's own part must be written again. */
function sheetChanged(
  sheet: SheetState,
  book: WorkbookState,
  source: BookSource | undefined
): boolean {
  const isSelected = sheet.id === book.activeSheetId;
  const wasSelected = sheet.id === source?.activeSheetId;
  return (
    sheet.cells.isTouched ||
    sheet.changed.size > 0 ||
    tablesChanged(sheet) ||
    chartsChanged(sheet) ||
    isSelected !== wasSelected
  );
}

/** The order of calculation is rebuilt by whoever calculates; a stale one is an error. */
function dropCalculationChain(edit: PackageEdit, workbook: string): void {
  for (const part of edit.related(workbook, "/calcChain")) {
    const relation = edit.relationTo(workbook, part);
    if (relation) edit.unrelate(workbook, relation.id);
  }
}
