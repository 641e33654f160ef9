import path from "node:path";
import { openBook, openCsv } from "../host/file";
import { nodeCodec } from "../host/file/package/nodeCodec";
import type { OpenResult } from "../host/file";
import { SheetState } from "../host/model/state";
import type { WorkbookState } from "../host/model/state";
import type { Input } from "./arguments";
import { readInputFile } from "./disk";
import { done } from "./problem";
import type { Outcome } from "./problem";

/** The files a command reads; the first of them names the result. */
export function filesOf(input: Input): [string, ...string[]] {
  if (input.kind === "book") return [input.path];
  const [first = "", ...rest] = [input.orders, input.customers].filter(
    (file) => file !== undefined
  );
  return [first, ...rest];
}

/** Opens the input as one workbook; CSV files become its sheets Orders and Customers. */
export async function openInput(input: Input): Promise<Outcome<WorkbookState>> {
  if (input.kind === "book")
    return open(input.path, (bytes, name) => openBook(bytes, name, nodeCodec));
  const books: WorkbookState[] = [];
  for (const [name, file] of [
    ["Orders", input.orders],
    ["Customers", input.customers],
  ] as const) {
    if (file === undefined) continue;
    const opened = await open(file, openCsv);
    if (!opened.ok) return opened;
    const [sheet] = opened.value.sheets;
    if (sheet) sheet.name = name;
    books.push(opened.value);
  }
  const [book, other] = books as [WorkbookState, WorkbookState?];
  if (other) copySheets(other, book);
  return done(book);
}

async function open(
  file: string,
  opener: (bytes: Uint8Array, name: string) => Promise<OpenResult>
): Promise<Outcome<WorkbookState>> {
  const bytes = readInputFile(file);
  if (!bytes.ok) return bytes;
  const opened = await opener(bytes.value, path.basename(file));
  return opened.ok
    ? done(opened.workbook)
    : { ok: false, failure: { from: "file", path: file, problem: opened.problem } };
}

/** Copies plain sheets (values and styles) behind those of another book. */
function copySheets(from: WorkbookState, to: WorkbookState): void {
  for (const sheet of from.sheets) {
    const copy = new SheetState(to.newId(), sheet.name);
    for (let row = 0; row < sheet.cells.rowCount; row++) {
      sheet.cells.rowValues(row)?.forEach((value, column) => {
        copy.cells.setValue(row, column, value);
      });
      sheet.cells.rowStyles(row)?.forEach((style, column) => {
        if (style !== undefined)
          copy.cells.setStyle(row, column, to.styles.intern(from.styles.get(style)));
      });
    }
    copy.cells.tracking = true;
    for (const [column, state] of sheet.columns) copy.columns.set(column, { ...state });
    to.sheets.push(copy);
  }
}
