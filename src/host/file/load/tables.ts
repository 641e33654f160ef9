import type { TableState, WorkbookState } from "../../model/state";
import { parseArea } from "../../model/range/area";
import { damaged } from "../problem";
import type { Package } from "../package/package";
import { attribute, child, children, flag, numberAttribute, rootOf } from "../xml/document";
import { decodeXstring } from "../xml/text";
import { readCriteria } from "./filterCriteria";

export function readTable(pack: Package, part: string, book: WorkbookState): TableState {
  const root = rootOf(pack.document(part));
  const area = parseArea(attribute(root, "ref") ?? "");
  if (!area) throw damaged("contradictory", part);
  const look = child(root, "tableStyleInfo");
  const filter = child(root, "autoFilter");
  return {
    id: book.newId(),
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    area,
    columns: children(child(root, "tableColumns"), "tableColumn").map((column, index) => ({
      id: numberAttribute(column, "id") ?? index + 1,
      name: decodeXstring(attribute(column, "name") ?? ""),
    })),
    showHeaders: numberAttribute(root, "headerRowCount") !== 0,
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    showFilterButton: filter !== undefined,
    showBandedRows: flag(look, "showRowStripes"),
    showBandedColumns: flag(look, "showColumnStripes"),
    highlightFirstColumn: flag(look, "showFirstColumn"),
    highlightLastColumn: flag(look, "showLastColumn"),
    style: attribute(look, "name") ?? "",
    criteria: readCriteria(filter),
    part,
    changed: false,
  };
}
