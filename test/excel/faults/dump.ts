import type { SheetState, WorkbookState } from "../../../src/host/model/state";
import { snapshotOf } from "../snapshot";

const ARCHIVE = "Perennial archive";
const ID = /\{[0-9a-f-]{36}\}/g;

/**
 * Everything in a workbook as lines of text, in which sheets and Tables have names instead of ids and the archive's texts stand in the order of their
 * names: two workbooks in which the same work was done have the same lines, however often a step of it was repeated.
 */
export function dumpOf(workbook: WorkbookState): string[] {
  const names = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    names.set(sheet.id, `sheet ${sheet.name}`);
    for (const { id, name } of sheet.tables) names.set(id, `table ${name}`);
  }
  const named = (value: unknown) =>
    JSON.stringify(value).replace(ID, (id) => names.get(id) ?? "somebody");
  const { sheets, ...rest } = snapshotOf(workbook);
  return [
    `workbook ${named(rest)}`,
    ...sheets.flatMap(({ cells, name, ...sheet }, at) => [
      `${name}: ${named(sheet)}`,
      ...(name === ARCHIVE
        ? archived(workbook.sheets[at]).map(named).sort()
        : Object.entries(cells).map(([place, cell]) => `${name} ${place}: ${named(cell)}`)),
    ]),
  ];
}

/** Each text with its name, whatever column it stands in. */
function archived(sheet: SheetState | undefined): string[][] {
  const texts: string[][] = [];
  for (let column = 0; column < (sheet?.cells.rowValues(0)?.length ?? 0); column++) {
    const pieces: string[] = [];
    for (let row = 0; row < (sheet?.cells.rowCount ?? 0); row++)
      pieces.push(String(sheet?.cells.value(row, column) ?? ""));
    if (pieces.some((piece) => piece !== "")) texts.push(pieces);
  }
  return texts;
}

/** The lines that only one of two dumps has; empty when they are the same. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const [first, second] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !second.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !first.has(line)).map((line) => `+ ${line}`),
  ];
}
