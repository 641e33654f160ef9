import type { IStyleData } from "@univerjs/core";
import type { Area, FilterCriterion, SheetState, TableState } from "../../host/model/state";
import { YES } from "./engineEnums";
import { contains } from "./gridRange";

/** Office's accents 1–6 and their 80 % lighter tints, which Excel's built-in table styles are made of. */
const ACCENTS = [
  { strong: "#000000", light: "#D9D9D9" },
  { strong: "#4472C4", light: "#D9E1F2" },
  { strong: "#ED7D31", light: "#FCE4D6" },
  { strong: "#A5A5A5", light: "#EDEDED" },
  { strong: "#FFC000", light: "#FFF2CC" },
  { strong: "#5B9BD5", light: "#DDEBF7" },
  { strong: "#70AD47", light: "#E2EFDA" },
];

/** Colours of a built-in style by its name: seven to a row in Excel's gallery, black first. */
function palette(style: string) {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return undefined;
  const accent = ACCENTS[(Number(match[2]) - 1) % ACCENTS.length];
  return accent && { ...accent, filledHeader: match[1] !== "Light" };
}

const BOLD = { bl: YES };

/** Of filtered rows by their criteria, which are replaced whenever the filter is applied: which of those in sight it is. */
const places = new WeakMap<readonly FilterCriterion[], { area: Area; of: Map<number, number> }>();

/** Bands alternate over the rows in sight. */
function bandOf({ rows }: SheetState, { area, criteria, showHeaders }: TableState, row: number) {
  const first = area.row + (showHeaders ? 1 : 0);
  if (criteria.length === 0) return row - first;
  let known = places.get(criteria);
  if (known?.area !== area) {
    const inSight = Array.from({ length: area.rows }, (_, i) => first + i).filter(
      (line) => rows.get(line)?.hidden !== true
    );
    known = { area, of: new Map(inSight.map((line, i) => [line, i])) };
    places.set(criteria, known);
  }
  return known.of.get(row) ?? 0;
}

function look(sheet: SheetState, table: TableState, row: number): IStyleData | undefined {
  const colours = palette(table.style);
  if (!colours) return undefined;
  const offset = row - table.area.row;
  if (table.showHeaders && offset === 0)
    return colours.filledHeader
      ? { ...BOLD, bg: { rgb: colours.strong }, cl: { rgb: "#FFFFFF" } }
      : BOLD;
  if (table.showTotals && offset === table.area.rows - 1) return BOLD;
  const isBand = table.showBandedRows && bandOf(sheet, table, row) % 2 === 0;
  return isBand ? { bg: { rgb: colours.light } } : undefined;
}

/** The colours that a table gives a cell; the cell's own style goes before it. */
export function tableLook(sheet: SheetState, row: number, column: number): IStyleData | undefined {
  for (const table of sheet.tables)
    if (contains(table.area, row, column)) return look(sheet, table, row);
  return undefined;
}
