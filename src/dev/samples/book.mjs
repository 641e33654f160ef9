import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";

const FONT = { name: "Calibri", size: 11 };
const ENTRY_TIME = new Date(2026, 0, 1);

export function newBook(title, subject) {
  const book = new ExcelJS.Workbook();
  book.creator = "Perennial samples";
  book.lastModifiedBy = "Perennial samples";
  book.created = book.modified = new Date("2026-01-01T00:00:00Z");
  book.title = title;
  book.subject = subject;
  return book;
}

/**
 * A block of cells below `headerRow` (from 1) under optional title lines, as careful people lay them out:
 * widths, formats, a header that stays in view. `table` makes it an Excel Table.
 */
export function addSheet(
  book,
  { name, titles = [], headerRow = 1, columns, rows: values, table, color }
) {
  const rows = values.map((row) => row.map((value) => (value === "" ? null : value)));
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: headerRow, xSplit: 0 }],
    properties: { tabColor: { argb: color } },
  });
  titles.forEach((text, i) => {
    const cell = sheet.getCell(i + 1, 1);
    cell.value = text;
    cell.font =
      i === 0 ? { ...FONT, size: 16, bold: true } : { ...FONT, color: { argb: "FF666666" } };
  });
  columns.forEach(({ width, format, align }, i) => {
    const column = sheet.getColumn(i + 1);
    column.width = width;
    if (format) column.numFmt = format;
    if (align) column.alignment = { horizontal: align };
  });
  titles.forEach((_, i) => {
    const cell = sheet.getCell(i + 1, 1);
    cell.numFmt = "General";
    cell.alignment = { horizontal: "left" };
  });
  if (table) {
    sheet.addTable({
      name: table.name,
      ref: `A${headerRow}`,
      headerRow: true,
      style: { theme: table.style, showRowStripes: true },
      columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
      rows,
    });
  } else {
    sheet.getRow(headerRow).values = columns.map(({ header }) => header);
    rows.forEach((row, i) => (sheet.getRow(headerRow + 1 + i).values = row));
    sheet.autoFilter = {
      from: { row: headerRow, column: 1 },
      to: { row: headerRow + rows.length, column: columns.length },
    };
  }
  styleHeader(sheet, headerRow, columns.length, table ? undefined : color);
  return sheet;
}

function styleHeader(sheet, headerRow, width, color) {
  for (let i = 1; i <= width; i++) {
    const cell = sheet.getCell(headerRow, i);
    cell.numFmt = "General";
    cell.alignment = { horizontal: "left", vertical: "middle", wrapText: true };
    if (!color) continue;
    cell.font = { ...FONT, bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: color } };
  }
  sheet.getRow(headerRow).height = 32;
}

/** The file's bytes, the same on every run: entries carry a fixed time. */
export async function bytesOf(book) {
  const entries = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipSync(entries, { mtime: ENTRY_TIME, level: 9 });
}
