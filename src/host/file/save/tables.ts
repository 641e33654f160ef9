import type { SheetState, TableState, WorkbookState } from "../../model/state";
import { formatArea } from "../../model/range/area";
import { CONTENT_TYPE, NS, RELATION } from "../package/names";
import { XML_HEAD, type PackageEdit } from "../package/packageEdit";
import {
  attribute,
  child,
  children,
  numberAttribute,
  parseXml,
  rootOf,
  serialize,
  type Element,
} from "../xml/document";
import { encodeXstring } from "../xml/text";
import { ensure, make, place, removeAll, replace, setAttributes } from "../xml/edit";
import { writeFilter, WORKSHEET } from "./frame";

const TABLE = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Changed and new tables of one sheet; `part` is the sheet's part and `root` its frame. */
export function writeTables(
  root: Element,
  sheet: SheetState,
  book: WorkbookState,
  edit: PackageEdit,
  part: string
): void {
  const kept = new Set(sheet.tables.map((table) => table.part));
  for (const old of edit.related(part, RELATION.table)) {
    if (kept.has(old)) continue;
    const relation = edit.relationTo(part, old);
    if (relation) edit.unrelate(part, relation.id);
  }
  for (const table of sheet.tables) {
    if (table.part !== undefined && !table.changed) continue;
    if (table.part !== undefined) {
      const document = edit.pack.document(table.part);
      writeTable(rootOf(document), table);
      edit.write(table.part, serialize(document));
    } else {
      const name = edit.freeName("xl/tables/table");
      const blank = `${XML_HEAD}<table xmlns="${NS.main}" id="${freeTableId(book, edit)}"/>`;
      const document = parseXml(blank, name);
      writeTable(rootOf(document), table);
      edit.write(name, serialize(document), CONTENT_TYPE.table);
      edit.relate(part, RELATION.table, name);
    }
  }
  listTables(root, edit, part);
}

const takenIds = new WeakMap<PackageEdit, Set<number>>();

/** Table ids count through the whole book. */
function freeTableId(book: WorkbookState, edit: PackageEdit): number {
  let taken = takenIds.get(edit);
  if (!taken) {
    const parts = edit.pack.entries
      .map(({ name }) => name)
      .filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
    const loaded = book.sheets.flatMap(({ tables }) => tables.flatMap(({ part }) => part ?? []));
    taken = new Set(
      [...new Set([...parts, ...loaded])].map(
        (part) => numberAttribute(rootOf(edit.pack.document(part)), "id") ?? 0
      )
    );
    takenIds.set(edit, taken);
  }
  const id = Math.max(0, ...taken) + 1;
  taken.add(id);
  return id;
}

function listTables(root: Element, edit: PackageEdit, part: string): void {
  const relations = edit.relations(part).filter(({ type }) => type.endsWith("/table"));
  const items = relations.map(({ id }) => {
    const item = make(root, "tablePart");
    item.setAttributeNS(NS.relations, "r:id", id);
    return item;
  });
  const list = items.length
    ? make(root, "tableParts", { count: items.length }, ...items)
    : undefined;
  replace(root, "tableParts", list, WORKSHEET);
}

function writeTable(root: Element, table: TableState): void {
  const total = table.showTotals ? 1 : 0;
  setAttributes(root, {
    name: table.name,
    displayName: table.name,
    ref: formatArea(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: total || undefined,
    totalsRowShown: total ? undefined : (attribute(root, "totalsRowShown") ?? 0),
  });
  if (table.showHeaders && table.showFilterButton) {
    const filtered = { ...table.area, rows: table.area.rows - total };
    writeFilter(ensure(root, "autoFilter", TABLE), formatArea(filtered), table.criteria);
  } else removeAll(root, "autoFilter");
  writeTableColumns(root, table);
  const look = child(root, "tableStyleInfo") ?? place(root, make(root, "tableStyleInfo"), TABLE);
  setAttributes(look, {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}

function writeTableColumns(root: Element, table: TableState): void {
  const parent = ensure(root, "tableColumns", TABLE);
  const old = new Map(
    children(parent, "tableColumn").map((column) => [numberAttribute(column, "id"), column])
  );
  removeAll(parent, "tableColumn");
  for (const { id, name } of table.columns) {
    const column = old.get(id) ?? make(parent, "tableColumn", { id });
    setAttributes(column, { name: encodeXstring(name).replace(/\r?\n/g, "_x000a_") });
    parent.appendChild(column);
  }
  setAttributes(parent, { count: table.columns.length });
}
