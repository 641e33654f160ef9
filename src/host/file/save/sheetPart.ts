import { usedArea } from "../../model/range/usedArea";
import type { SheetState } from "../../model/state";
import { formatArea, parseArea, boundingArea } from "../../model/range/area";
import type { Area } from "../../model/state";
import { NS } from "../package/names";
import { XML_HEAD } from "../package/packageEdit";
import { cutSheet, type SheetBytes } from "../sheetBytes";
import { attribute, child, parseXml, rootOf, serialize, type Element } from "../xml/document";
import { ensure, setAttributes } from "../xml/edit";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeCharts } from "./charts";
import {
  WORKSHEET,
  writeAutoFilter,
  writeFreeze,
  writeMerges,
  writePage,
  writeProtection,
  writeTabColor,
  writeView,
} from "./frame";
import { renameInside } from "./renames";
import { sheetData } from "./sheetData";
import type { SheetJob } from "./sheetJob";
import { writeHyperlinks, writeValidations } from "./sheetLists";
import { writeTables } from "./tables";

const BLANK =
  `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relations}"><sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** Stands in the frame where the rows go; in characters that no text of a sheet uses. */
const ROWS = "\ue000rows\ue000";

/** The sheet's new part: the frame with its changed aspects around the spliced rows. */
export function* sheetPart(job: SheetJob): Generator<Uint8Array> {
  const { sheet, source, part, edit } = job;
  const cut: SheetBytes | undefined = source && cutSheet(edit.pack.bytes(source.part), source.part);
  const frame = cut?.frame ?? parseXml(BLANK, part);
  const root = rootOf(frame);
  writeFrame(root, job);
  const data = child(root, "sheetData");
  if (!data) throw new Error("a sheet's frame keeps the place of its rows");
  data.textContent = ROWS;
  const [head = "", tail = ""] = serialize(frame).split(ROWS);
  const encoder = new TextEncoder();
  yield encoder.encode(head);
  yield* sheetData(cut, {
    sheet,
    part,
    date1904: job.book.date1904,
    prefix: cut?.prefix ?? "",
    texts: job.texts,
    textNumber: job.textNumber,
    formatOf: job.formatOf,
    shared: source?.shared ?? new Map(),
  });
  yield encoder.encode(tail);
}

function writeFrame(root: Element, job: SheetJob): void {
  const { sheet, book, source, part, edit, formatOf, rename } = job;
  const changed = (aspect: Parameters<typeof sheet.changed.has>[0]) =>
    !source || sheet.changed.has(aspect);
  if (rename) renameInside(root, rename);
  writeDimension(root, sheet, source !== undefined);
  writeView(root, sheet, sheet.id === book.activeSheetId);
  if (changed("tabColor") && (sheet.tabColor !== "" || source)) writeTabColor(root, sheet);
  if (changed("freeze") && (sheet.freeze || source)) writeFreeze(root, sheet);
  if (changed("columns")) writeColumns(root, sheet, formatOf);
  if (changed("merges")) writeMerges(root, sheet);
  if (changed("autoFilter")) writeAutoFilter(root, sheet);
  if (changed("pageLayout")) writePage(root, sheet);
  if (changed("protection")) writeProtection(root, sheet);
  if (changed("conditionalFormats"))
    writeConditionalFormats(root, sheet, source?.conditionalFormats ?? []);
  if (changed("validations")) writeValidations(root, sheet);
  if (changed("hyperlinks")) writeHyperlinks(root, sheet, edit, part);
  if (tablesChanged(sheet)) writeTables(root, sheet, book, edit, part);
  if (rename || chartsChanged(sheet)) writeCharts(root, job, job.palette);
}

export function tablesChanged(sheet: SheetState): boolean {
  return (
    sheet.changed.has("tables") ||
    sheet.tables.some(({ part, changed }) => part === undefined || changed)
  );
}

export function chartsChanged(sheet: SheetState): boolean {
  return (
    sheet.changed.has("charts") ||
    sheet.charts.some(({ part, changed }) => part === undefined || changed)
  );
}

function writeDimension(root: Element, sheet: SheetState, isLoaded: boolean): void {
  let area: Area | undefined = parseArea(attribute(child(root, "dimension"), "ref") ?? "");
  for (const row of sheet.cells.touchedRows) {
    const columns = [...(sheet.cells.touchedIn(row) ?? [])];
    if (columns.length === 0) continue;
    const column = columns.reduce((a, b) => Math.min(a, b));
    const last = columns.reduce((a, b) => Math.max(a, b));
    const touched = { row, column, rows: 1, columns: last - column + 1 };
    area = area ? boundingArea(area, touched) : touched;
  }
  if (!isLoaded) area = usedArea(sheet, false) ?? area;
  if (area) setAttributes(ensure(root, "dimension", WORKSHEET), { ref: formatArea(area) });
}
