import type { CellStyle, SheetState, WorkbookState } from "../../../src/host/model/state";
import { snapshotOf, visibleOf } from "../snapshot";

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
  const named = (value: unknown) => inLine(value).replace(ID, (id) => names.get(id) ?? "somebody");
  const { sheets, ...rest } = snapshotOf(workbook);
  const order = sheets.map(({ name }) => name).filter((name) => name !== ARCHIVE);
  return [
    `workbook ${named(rest)}`,
    ...sheets.flatMap(({ cells, name, ...sheet }, at) =>
      name === ARCHIVE
        ? archived(workbook.sheets[at])
            .map((text) => `archive ${named(text)}`)
            .sort()
        : [
            `sheet ${name}, number ${order.indexOf(name)}: ${named(sheet)}`,
            ...Object.entries(cells).map(
              ([place, cell]) => `sheet ${name}, ${place}: ${named(cell)}`
            ),
          ]
    ),
  ];
}

/** As text in which members stand in the order of their names. */
const inLine = (value: unknown): string => JSON.stringify(value, inOrder);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** What a user sees, and a file keeps: the same of the visible sheets, without blank cells that look like their row or column. */
export function seenOf(workbook: WorkbookState): string[] {
  const lookOf = (style: CellStyle | undefined) => inLine({ ...style, base: 0 });
  const look = (style: number | undefined) => lookOf(workbook.styles.get(style ?? 0));
  return visibleOf(workbook).flatMap(({ cells, columns, name, ...rest }, at) => {
    const sheet = workbook.sheetByName(name);
    const blankAt = (place: string) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return look(sheet?.rows.get(row)?.style ?? sheet?.columns.get(column)?.style);
    };
    return [
      `${name}, number ${at}: ${inLine(rest)}`,
      ...Object.entries(columns).flatMap(([column, { style, ...one }]) => {
        const isPlain = Object.keys(one).length === 0 && look(style) === look(undefined);
        return isPlain ? [] : `${name}, ${column}: ${inLine(one)} ${look(style)}`;
      }),
      ...Object.entries(cells).flatMap(([place, { style, ...cell }]) => {
        const isBlank = Object.keys(cell).length === 0;
        const shown = style ? lookOf(style) : blankAt(place);
        return isBlank && shown === blankAt(place)
          ? []
          : `${name}, ${place}: ${inLine(cell)} ${shown}`;
      }),
    ];
  });
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

const MOST_LINES = 20;
const MOST_LETTERS = 240;

/** Lines that only one of two dumps has, the first ones of them; empty when they are the same. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const [first, second] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !second.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !first.has(line)).map((line) => `+ ${line}`),
  ]
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, MOST_LETTERS));
}
