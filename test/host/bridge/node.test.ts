import { settle, startHost } from "../../officeHost";

test("values written through Excel.run are read back, and the worksheet collection lists them", async () => {
  await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    const range = sheet.getRange("A1:C3");
    range.values = [
      ["Region", "Units", "Price"],
      ["N", 3, 1.5],
      ["S", 4, 2.5],
    ];
    range.format.font.bold = true;
    const used = sheet.getUsedRange(true);
    used.load("values,address,format/font/bold,worksheet/name");
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    expect(used.address).toBe("Data!A1:C3");
    expect(used.values[2]).toEqual(["S", 4, 2.5]);
    expect(used.format.font.bold).toBe(true);
    expect(used.worksheet.name).toBe("Data");
    expect(sheets.items.map((item) => item.name)).toEqual(["Sheet1", "Data"]);
  });
});

test("a table, its columns and a setting made in one batch are found in the next", async () => {
  const { host } = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Name", "Score"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Scores";
    context.workbook.settings.add("key", { version: 1 });
    await context.sync();
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Scores");
    table.columns.load("items/name");
    const body = table.getDataBodyRange().load("values");
    const setting = context.workbook.settings.getItemOrNullObject("key").load("value");
    const missing = context.workbook.tables.getItemOrNullObject("Nothing");
    await context.sync();
    expect(table.columns.items.map((column) => column.name)).toEqual(["Name", "Score"]);
    expect(body.values).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(setting.value).toEqual({ version: 1 });
    expect(missing.isNullObject).toBe(true);
  });
  await settle();
  expect(host.keptReferences).toBe(0);
});
