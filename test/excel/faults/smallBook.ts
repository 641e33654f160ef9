import type { WorkbookState } from "../../../src/host/model/state";
import { serial, sheetNamed, workbookOf } from "../books";
import { sales } from "../shop";

/**
 * Little of everything that a user can have: a Table that begins in B3 with notes beside it, formulas, formats, widths, a hidden row, merged cells, names,
 * a plain range of orders, a log of stages with a row.
 */
export function smallBook(): WorkbookState {
  const workbook = workbookOf(
    {
      name: "Clients",
      table: "Clients",
      at: { row: 2, column: 1 },
      rows: [
        ["Customer id", "Name", "Pipeline stage", "Twice"],
        ["C1", "Ann", "Lead", 2],
        ["C2", "Bob", "Prospect", 4],
        ["C3", "Cid", "Lead", 6],
        ["C4", "Dan", "Interested", 8],
        ["C5", "Eve", "Prospect", 10],
        ["C6", "Fay", "Lead", 12],
      ],
    },
    sales,
    {
      name: "Log",
      rows: [
        ["Date", "Customer id", "From stage", "To stage", "Trigger", "Approved by"],
        [serial("2026-06-01"), "C2", "Lead", "Prospect", "fair", "Li"],
      ],
    },
    { name: "Notes", rows: [["milk", "bread"], ["=SUM"]] }
  );
  dress(workbook);
  return workbook;
}

function dress(workbook: WorkbookState): void {
  const look = (change: object) => workbook.styles.intern({ ...workbook.styles.get(0), ...change });
  const clients = sheetNamed(workbook, "Clients");
  clients.cells.setValue(0, 1, "Our clients");
  clients.cells.setStyle(0, 1, look({ fill: "#FFF2CC" }));
  for (let row = 3; row < 9; row++) clients.cells.setFormula(row, 4, "=ROW()*2-4", 2 * (row - 2));
  clients.columns.set(2, { width: 24 });
  clients.columns.set(5, { width: 6, style: look({ numberFormat: "0.000" }) });
  clients.rows.set(20, { hidden: true, height: 30 });
  clients.freeze = { rows: 3, columns: 0 };
  const notes = sheetNamed(workbook, "Notes");
  notes.merges.push({ row: 4, column: 0, rows: 2, columns: 3 });
  notes.tabColor = "#00B050";
  workbook.names.push(
    { name: "Everybody", formula: "=Clients!$B$4:$B$9" },
    { name: "Turnover", formula: "=SUM(Sales!$D$2:$D$7)" }
  );
}
