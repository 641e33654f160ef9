import { unzipSync, zipSync } from "fflate";
import { Workbook, type CellValue } from "exceljs";

export type PlainValue = string | number | boolean | { error: string } | null;

/** Proof 4: a library that did not write the file reads the same cells. Dates come as serial numbers, rich text as plain text. */
export async function readBack(bytes: Uint8Array): Promise<Map<string, PlainValue[][]>> {
  const book = new Workbook();
  await book.xlsx.load(withoutDrawings(bytes) as unknown as ArrayBuffer);
  const epoch = book.properties.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Map(
    book.worksheets.map((sheet) => {
      const rows: PlainValue[][] = [];
      sheet.eachRow({ includeEmpty: true }, (row, number) => {
        const cells: PlainValue[] = [];
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          cells[column - 1] =
            cell.isMerged && cell.master !== cell ? null : plain(cell.value, epoch);
        });
        rows[number - 1] = cells;
      });
      return [sheet.name, rows];
    })
  );
}

/** exceljs 4.4.0 fails on drawings whose elements carry no prefix, which openpyxl writes. */
function withoutDrawings(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, pattern: RegExp) => {
    const text = new TextDecoder().decode(files[name]).replace(pattern, "");
    files[name] = new TextEncoder().encode(text);
  };
  for (const name of Object.keys(files)) {
    if (/\/drawings\/(_rels\/)?drawing/.test(name)) delete files[name];
    if (/worksheets\/_rels\//.test(name)) edit(name, /<Relationship [^>]*\/drawing"[^>]*\/>/g);
    if (/worksheets\/[^/]+\.xml$/.test(name)) edit(name, /<drawing [^>]*\/>/g);
  }
  return zipSync(files, { level: 1 });
}

function plain(value: CellValue, epoch: number): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return (value.getTime() - epoch) / 86_400_000;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return { error: value.error };
  if ("hyperlink" in value) return plain(value.text as CellValue, epoch);
  if ("result" in value) return plain(value.result as CellValue, epoch);
  return null;
}
