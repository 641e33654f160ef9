import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area, SheetState } from "../state";
import { usedArea } from "./usedArea";

/** The block of cells around an area that blank rows and columns bound (Excel's "current region"). */
export function surroundingRegion(sheet: SheetState, area: Area): Area {
  let region = area;
  for (;;) {
    const ring = widened(region);
    const used = usedArea(sheet, true, ring);
    const grown = used && boundingArea(region, used);
    if (!grown || (grown.rows === region.rows && grown.columns === region.columns)) return region;
    region = grown;
  }
}

function widened(area: Area): Area {
  const sheet = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const ring = {
    row: area.row - 1,
    column: area.column - 1,
    rows: area.rows + 2,
    columns: area.columns + 2,
  };
  return intersection(ring, sheet) ?? area;
}
