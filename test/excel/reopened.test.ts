import { SheetState, WorkbookState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { columnUnder, sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { clientsTable, RECENCY, sales } from "./shop";

/** The same book after it was saved and opened again: sheets and Tables have new ids, given in the order of the tabs. */
function reopened(workbook: WorkbookState): WorkbookState {
  const again = new WorkbookState();
  again.styles = workbook.styles;
  for (const [key, value] of workbook.settings) again.settings.set(key, value);
  again.sheets = workbook.sheets.map((sheet) => {
    const copy = Object.assign(new SheetState(again.newId(), sheet.name), {
      ...sheet,
      id: undefined,
    });
    return Object.defineProperty(copy, "id", { value: again.newId() });
  });
  for (const sheet of again.sheets) for (const table of sheet.tables) table.id = again.newId();
  again.activeSheetId = again.sheets[0]?.id ?? "";
  return again;
}

test("after the book was opened again a run updates its columns and reports in place", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  const again = reopened(workbook);
  await startHost({ workbook: again });
  valueOf(await review({ asOf: 20_635 }));
  expect(again.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  expect(sheetNamed(again, "Clients").tables[0]?.columns).toHaveLength(24);
});

test("after the book was opened again the last run can be undone", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  const again = reopened(workbook);
  await startHost({ workbook: again });
  valueOf(await undo());
  expect(again.sheets.map(({ name }) => name)).toEqual(["Clients", "Sales"]);
  expect(sheetNamed(again, "Clients").tables[0]?.columns).toHaveLength(2);
  expect(again.settings.size).toBe(0);
});

test("after the book was opened again with its tabs in another order no sheet is mistaken for a report", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  workbook.sheets.reverse();
  const again = reopened(workbook);
  await startHost({ workbook: again });
  valueOf(await review({ asOf: 20_635 }));
  expect(again.sheets).toHaveLength(workbook.sheets.length);
  const aDayLater = [1, 31, 91, 182, 30, ""];
  expect(columnUnder(sheetNamed(again, "Clients"), "Recency (days)", 0, 6)).toEqual(aDayLater);
  valueOf(await undo());
  expect(columnUnder(sheetNamed(again, "Clients"), "Recency (days)", 0, 6)).toEqual(RECENCY);
});
