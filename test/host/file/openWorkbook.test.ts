import fs from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../../src/host/file";
import type { WorkbookState } from "../../../src/host/model/state";

const FIXTURES = path.join(__dirname, "../../fixtures");

async function open(file: string): Promise<WorkbookState> {
  const result = await openWorkbook(
    fs.readFileSync(path.join(FIXTURES, file)),
    path.basename(file)
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

// Expected values: openpyxl's own reading of the file that openpyxl wrote, and the features listed beside the fixture.
test("a real book's sheets keep their order, names, visibility and look", async () => {
  const book = await open("workbooks/real-life.xlsx");
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["客户 Customers", "Visible"],
    ["Parameter", "Hidden"],
    ["veryhid", "VeryHidden"],
    ["Orders", "Visible"],
  ]);
  const customers = book.sheets[0];
  expect(customers?.tabColor).toBe("#1F4E78");
  expect(customers?.freeze).toEqual({ rows: 2, columns: 1 });
  expect(customers?.columns.get(0)?.width).toBe(30);
  expect(customers?.columns.get(10)?.hidden).toBe(true);
  expect(customers?.rows.get(0)?.height).toBe(28);
});

test("a real book's cells are read with their types", async () => {
  const cells = (await open("workbooks/real-life.xlsx")).sheets[0]?.cells;
  expect(cells?.value(0, 0)).toBe("客户清单 – Kundenliste");
  expect(cells?.value(2, 2)).toBe(45306);
  expect(cells?.formula(2, 6)).toBe("=SUM(D3:D12)");
  expect(cells?.value(2, 6)).toBe(55552.5);
  expect(cells?.value(6, 6)).toEqual({ error: "#N/A" });
  expect(cells?.value(8, 6)).toBe(true);
  expect(cells?.value(9, 6)).toBe("上海 x");
});
