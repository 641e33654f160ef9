import { MAX_COLUMNS } from "../../model/range/area";
import type { SheetState } from "../../model/state";
import { attribute, child, children, numberAttribute, type Element } from "../xml/document";
import { make, replace } from "../xml/edit";
import { WORKSHEET } from "./frame";

/** What the model does not know of a column. */
const KEPT_OF_COLUMNS = ["outlineLevel", "collapsed", "bestFit", "phonetic"];

/** Columns of one look that stand side by side share a `<col>`. */
export function writeColumns(
  root: Element,
  sheet: SheetState,
  formatOf: (style: number) => number
): void {
  const looks = new Map<number, Record<string, string>>();
  for (const col of children(child(root, "cols"), "col")) {
    const kept = KEPT_OF_COLUMNS.flatMap((name): [string, string][] => {
      const value = attribute(col, name);
      return value === undefined ? [] : [[name, value]];
    });
    if (kept.length === 0) continue;
    const last = Math.min(numberAttribute(col, "max") ?? 0, MAX_COLUMNS);
    for (let column = numberAttribute(col, "min") ?? 1; column <= last; column++)
      looks.set(column - 1, Object.fromEntries(kept));
  }
  for (const [column, { width, hidden, style }] of sheet.columns)
    looks.set(column, {
      ...(width === undefined ? {} : { width: String(width), customWidth: "1" }),
      ...(hidden ? { hidden: "1" } : {}),
      ...(style === undefined ? {} : { style: String(formatOf(style)) }),
      ...looks.get(column),
    });
  const cols = make(root, "cols");
  let open: Element | undefined;
  let openLook = "";
  let expected = -1;
  for (const [column, look] of [...looks].sort(([a], [b]) => a - b)) {
    const key = JSON.stringify(look);
    if (key === "{}") continue;
    if (!open || key !== openLook || column !== expected) {
      open = make(cols, "col", { min: column + 1, max: column + 1, ...look });
      cols.appendChild(open);
    }
    open.setAttribute("max", String(column + 1));
    openLook = key;
    expected = column + 1;
  }
  replace(root, "cols", open && cols, WORKSHEET);
}
