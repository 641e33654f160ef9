import { userEdit, userSelect } from "../../../src/host/model/userEdit";
import type { Change } from "../../../src/host/model/state";
import { settle, startHost } from "../../officeHost";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

async function listening() {
  const { workbook, host } = await startHost();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a blank workbook has a sheet");
  const changed: Excel.WorksheetChangedEventArgs[] = [];
  const selected: string[] = [];
  const registration = await Excel.run(async (context) => {
    sheetOf(context).onSelectionChanged.add((event) =>
      Promise.resolve(void selected.push(event.address))
    );
    const added = sheetOf(context).onChanged.add((event) =>
      Promise.resolve(void changed.push(event))
    );
    await context.sync();
    return added;
  });
  return { workbook, host, sheet, changed, selected, registration };
}

test("a change by the add-in is reported with its address and as its own", async () => {
  const { changed } = await listening();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await settle();
  expect(
    changed.map(({ address, source, triggerSource, changeType }) => [
      address,
      source,
      triggerSource,
      changeType,
    ])
  ).toEqual([["B2:C3", "Local", "ThisLocalAddin", "RangeEdited"]]);
});

test("a person's entry is read as typed, reported as not the add-in's, and its range can be read", async () => {
  const { workbook, sheet, changed } = await listening();
  userEdit(workbook, sheet, { row: 1, column: 1, rows: 1, columns: 2 }, [["42", undefined]]);
  await settle();
  const [event] = changed;
  expect(event?.triggerSource).toBe("Unknown");
  const values = await Excel.run(async (context) => {
    const range = event?.getRange(context).load("values");
    await context.sync();
    return range?.values;
  });
  expect(values).toEqual([[42, ""]]);
});

test("of a single cell the event says what it held before; of several it does not", async () => {
  const { workbook, sheet, changed } = await listening();
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  userEdit(workbook, sheet, cell, [["Lead"]]);
  userEdit(workbook, sheet, cell, [[7]]);
  userEdit(workbook, sheet, { ...cell, columns: 2 }, [["a", "b"]]);
  await settle();
  expect(changed.map(({ details }) => details)).toEqual([
    { valueBefore: "", valueAfter: "Lead", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    { valueBefore: "Lead", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
    undefined,
  ]);
});

test("a person cannot edit a protected sheet", async () => {
  const { workbook, sheet, changed } = await listening();
  sheet.isProtected = true;
  expect(userEdit(workbook, sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [["x"]])).toBe(
    false
  );
  await settle();
  expect(changed).toEqual([]);
  expect(sheet.cells.value(0, 0)).toBeUndefined();
});

test("a header a person retypes renames the table's column, made unique", async () => {
  const { workbook, sheet } = await listening();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheetOf(context).tables.add("A1:B2", true);
    await context.sync();
  });
  userEdit(workbook, sheet, { row: 0, column: 1, rows: 1, columns: 1 }, [["A"]]);
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["a", "A2"]);
  expect(sheet.cells.value(0, 1)).toBe("A2");
});

test("what a person selects is the selected range and is reported", async () => {
  const { workbook, sheet, selected } = await listening();
  userSelect(workbook, sheet, { row: 2, column: 0, rows: 1, columns: 3 });
  await settle();
  expect(selected).toEqual(["A3:C3"]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([range.address, cell.address]).toEqual(["Sheet1!A3:C3", "Sheet1!A3"]);
  });
});

test("after its handler is removed nothing is reported any more", async () => {
  const { changed, registration } = await listening();
  await Excel.run(registration.context as Excel.RequestContext, async (context) => {
    registration.remove();
    await context.sync();
  });
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [[1]];
    await context.sync();
  });
  await settle();
  expect(changed).toEqual([]);
});

test("whoever draws the book hears of cells, sheets, activation and settings", async () => {
  const { workbook } = await startHost();
  const heard: Change["kind"][] = [];
  workbook.onChange(({ kind }) => heard.push(kind));
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [[1]];
    context.workbook.worksheets.add("New").activate();
    context.workbook.settings.add("k", 1);
    sheetOf(context).freezePanes.freezeRows(1);
    await context.sync();
  });
  expect(heard).toEqual(["cells", "sheets", "activate", "settings", "aspect"]);
});

test("settings keep JSON, are replaced by key, counted and deleted", async () => {
  const { workbook } = await startHost();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("a", { n: [1, null] });
    settings.add("a", { n: [2] });
    settings.add("b", "x");
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    settings.getItem("b").delete();
    const gone = settings.getItemOrNullObject("b");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect([...workbook.settings]).toEqual([["a", { n: [2] }]]);
});

test("all sheets can be listened to at once: changes with their sheet, what is shown, selected and deleted", async () => {
  const { workbook, sheet } = await listening();
  const heard: string[] = [];
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (what: string, id: string) => Promise.resolve(void heard.push(`${what} ${id}`));
    const added = [
      worksheets.onChanged.add(({ address, worksheetId }) => note(address, worksheetId)),
      worksheets.onActivated.add(({ worksheetId }) => note("shown", worksheetId)),
      worksheets.onSelectionChanged.add(({ address, worksheetId }) =>
        note(`selected ${address}`, worksheetId)
      ),
      worksheets.onDeleted.add(({ worksheetId }) => note("deleted", worksheetId)),
    ];
    worksheets.add("Second");
    await context.sync();
    return added;
  });
  const second = workbook.sheetByName("Second")?.id ?? "";
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  userEdit(workbook, sheet, cell, [["x"]]);
  userSelect(workbook, sheet, cell);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").activate();
    await context.sync();
    context.workbook.worksheets.getItem("Second").delete();
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([
    `A1 ${sheet.id}`,
    `selected A1 ${sheet.id}`,
    `shown ${second}`,
    `shown ${sheet.id}`,
    `deleted ${second}`,
  ]);
  await Excel.run(registrations[0]?.context as Excel.RequestContext, async (context) => {
    registrations.forEach((one) => one.remove());
    await context.sync();
  });
  userEdit(workbook, sheet, cell, [["y"]]);
  await settle();
  expect(heard).toHaveLength(5);
});

test("a co-author's edit is remote; inserted and deleted cells are told as such, with where the others went", async () => {
  const { workbook, sheet, changed } = await listening();
  userEdit(workbook, sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [["x"]], "coauthor");
  await Excel.run(async (context) => {
    sheetOf(context).getRange("2:3").insert("Down");
    sheetOf(context).getRange("B:B").delete("Left");
    sheetOf(context).getRange("A4:B4").insert("Down");
    await context.sync();
  });
  await settle();
  expect(
    changed.map(({ source, changeType, address, changeDirectionState }) => [
      source,
      changeType,
      address,
      changeDirectionState?.insertShiftDirection,
    ])
  ).toEqual([
    ["Remote", "RangeEdited", "A1", undefined],
    ["Local", "RowInserted", "2:3", undefined],
    ["Local", "ColumnDeleted", "B:B", undefined],
    ["Local", "CellInserted", "A4:B4", "Down"],
  ]);
});
