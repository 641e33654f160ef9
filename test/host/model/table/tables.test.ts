import { failureOf, startHost } from "../../../officeHost";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** A table `People` over A1:C4 with something below it in A6. */
async function people(): Promise<void> {
  await startHost();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C4").values = [
      ["Name", "Score", "City"],
      ["Ann", 3, "Rome"],
      ["Bob", 1, "Oslo"],
      ["Cyd", 2, "Bonn"],
    ];
    sheet.getRange("A6").values = [["below"]];
    sheet.tables.add("A1:C4", true).name = "People";
    await context.sync();
  });
}
const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("People");

async function look() {
  return Excel.run(async (context) => {
    const people = table(context);
    const range = people.getRange().load("address");
    people.columns.load("items/name");
    const used = sheetOf(context).getUsedRange(true).load("values");
    await context.sync();
    return {
      address: range.address,
      names: people.columns.items.map((column) => column.name),
      used: used.values as unknown[][],
    };
  });
}
const change = (action: (context: Excel.RequestContext) => void) =>
  failureOf((context) => action(context));

beforeEach(people);

test.each([
  ["_ok.1", "none"],
  ["客户", "none"],
  ["\\x", "none"],
  ["people", "none"],
  ["With space", "InvalidArgument"],
  ["1st", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["R", "InvalidArgument"],
  ["c", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["a".repeat(255), "none"],
  ["a".repeat(256), "InvalidArgument"],
])("a table named %j: %s", async (name, code) => {
  expect(await change((context) => void (table(context).name = name))).toBe(code);
});

test("a table cannot take another's name, whatever the case", async () => {
  expect(
    await change((context) => {
      sheetOf(context).getRange("E1").values = [["x"]];
      sheetOf(context).tables.add("E1:E3", true).name = "PEOPLE";
    })
  ).toBe("ItemAlreadyExists");
});

test("a table cannot overlap another", async () => {
  expect(await change((context) => void sheetOf(context).tables.add("C4:D8", true))).toBe(
    "InvalidArgument"
  );
  expect(await change((context) => void sheetOf(context).tables.add("D1:D4", true))).toBe("none");
});

test("headers are text and made unique as Excel makes them", async () => {
  await Excel.run(async (context) => {
    const header = sheetOf(context).getRange("F1:J1");
    header.values = [["Score", "score", "", 2024, ""]];
    const added = sheetOf(context).tables.add("F1:J3", true);
    added.columns.load("items/name");
    header.load("values");
    await context.sync();
    const expected = ["Score", "score2", "Column1", "2024", "Column2"];
    expect(added.columns.items.map((column) => column.name)).toEqual(expected);
    expect(header.values).toEqual([expected]);
  });
});

test("a header cell and its column's name are one thing", async () => {
  await change((context) => void (sheetOf(context).getRange("B1").values = [["Points"]]));
  expect((await look()).names).toEqual(["Name", "Points", "City"]);
  await change((context) => void (table(context).columns.getItem("Points").name = "Marks"));
  expect((await look()).used[0]).toEqual(["Name", "Marks", "City"]);
  await change((context) => void (table(context).columns.getItem("Marks").name = "City"));
  expect((await look()).names).toEqual(["Name", "City", "City2"]);
});

test("without headers Excel makes some and moves the data one row down", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("E1:F2").values = [
      [1, 2],
      [3, 4],
    ];
    const added = sheet.tables.add("E1:F2", false);
    const range = added.getRange().load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!E1:F3");
    expect(range.values).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });
});

test.each([
  ["A1:D4", "none"],
  ["A1:C2", "none"],
  ["A1:B9", "none"],
  ["B1:D5", "none"],
  ["A2:C5", "InvalidArgument"],
  ["D1:E4", "InvalidArgument"],
  ["A1:C1", "InvalidArgument"],
])(
  "resizing A1:C4 to %s: %s (same header row, overlapping, one data row)",
  async (address, code) => {
    expect(await change((context) => table(context).resize(address))).toBe(code);
  }
);

test("a resized table keeps the names of columns that stay and names new ones from their cells", async () => {
  await change((context) => {
    sheetOf(context).getRange("D1").values = [["Stage"]];
    table(context).resize("B1:E4");
  });
  const { address, names, used } = await look();
  expect(address).toBe("Sheet1!B1:E4");
  expect(names).toEqual(["Score", "City", "Stage", "Column1"]);
  expect(used[0]).toEqual(["Name", "Score", "City", "Stage", "Column1"]);
});

test("a column added in the middle moves those after it, one at the end lies beside them", async () => {
  await change((context) => {
    table(context).columns.add(1, [["New"], [7], [8], [9]]);
    table(context).columns.add(-1, [["Last"], [1], [2], [3]]);
  });
  const { names, used, address } = await look();
  expect(address).toBe("Sheet1!A1:E4");
  expect(names).toEqual(["Name", "New", "Score", "City", "Last"]);
  expect(used[1]).toEqual(["Ann", 7, 3, "Rome", 1]);
});

test("adding a column to a table so big that too many cells would move is refused as on the web", async () => {
  const add = (rows: number) =>
    change((context) => {
      const wide = sheetOf(context).getRangeByIndexes(0, 5, rows, 10);
      context.workbook.tables.add(wide as unknown as string, true).columns.add();
    });
  expect(await add(2049)).toBe("none");
  await people();
  expect(await add(2050)).toBe("OperationCellsExceedLimit");
});

test("deleting a column closes the gap within the table's rows", async () => {
  await change((context) => table(context).columns.getItem("Score").delete());
  const { names, address, used } = await look();
  expect([names, address]).toEqual([["Name", "City"], "Sheet1!A1:B4"]);
  expect(used[3]).toEqual(["Cyd", "Bonn"]);
});

test("rows added at the end or in between push down what is below", async () => {
  await change((context) => {
    table(context).rows.add(-1, [["Dan", 4, "Kyiv"]]);
    table(context).rows.add(0, [["Abe", 0, "Lyon"]]);
  });
  const { address, used } = await look();
  expect(address).toBe("Sheet1!A1:C6");
  expect(used.map(([name]) => name)).toEqual([
    "Name",
    "Abe",
    "Ann",
    "Bob",
    "Cyd",
    "Dan",
    "",
    "below",
  ]);
});

test("a deleted row pulls up the rest; the last data row is only emptied", async () => {
  await change((context) => {
    for (let i = 0; i < 3; i++) table(context).rows.getItemAt(0).delete();
  });
  const { address, used } = await look();
  expect(address).toBe("Sheet1!A1:C2");
  expect(used.slice(0, 2)).toEqual([
    ["Name", "Score", "City"],
    ["", "", ""],
  ]);
});

test("a total row belongs to the table but not to its data", async () => {
  await Excel.run(async (context) => {
    table(context).showTotals = true;
    const total = table(context).getTotalRowRange().load("address");
    const body = table(context).getDataBodyRange().load("address");
    await context.sync();
    expect([total.address, body.address]).toEqual(["Sheet1!A5:C5", "Sheet1!A2:C4"]);
  });
  await change((context) => void (table(context).showTotals = false));
  expect((await look()).address).toBe("Sheet1!A1:C4");
});

test("converted to a range, the cells stay and the table is gone", async () => {
  await change((context) => void table(context).convertToRange());
  await Excel.run(async (context) => {
    const gone = context.workbook.tables.getItemOrNullObject("People");
    const cell = sheetOf(context).getRange("A2").load("values");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(cell.values).toEqual([["Ann"]]);
  });
});

test("a values filter hides the other rows and clearing it shows them all", async () => {
  const hidden = () =>
    Excel.run(async (context) => {
      const rows = [2, 3, 4].map((row) =>
        sheetOf(context).getRange(`${row}:${row}`).load("rowHidden")
      );
      const filter = table(context).autoFilter.load("isDataFiltered");
      await context.sync();
      return [...rows.map((row) => row.rowHidden), filter.isDataFiltered];
    });
  await change((context) =>
    table(context).columns.getItem("City").filter.applyValuesFilter(["Oslo"])
  );
  expect(await hidden()).toEqual([true, false, true, true]);
  await change((context) => table(context).columns.getItem("Score").filter.applyCustomFilter(">1"));
  expect(await hidden()).toEqual([true, true, true, true]);
  await change((context) => table(context).clearFilters());
  expect(await hidden()).toEqual([false, false, false, false]);
});

test("an array cannot be written among filtered rows, one cell or one row can", async () => {
  await change((context) =>
    table(context).columns.getItem("City").filter.applyValuesFilter(["Oslo"])
  );
  const written = (address: string, values: string[][]) =>
    failureOf((context) => void (sheetOf(context).getRange(address).values = values));
  expect(await written("E2:E4", [["a"], ["b"], ["c"]])).toBe("FilteredRangeConflict");
  expect(await written("E2:F2", [["a", "b"]])).toBe("none");
  expect(await written("E5:E6", [["d"], ["e"]])).toBe("none");
});

test("sorting moves whole rows, largest first when asked", async () => {
  await change((context) => table(context).sort.apply([{ key: 1, ascending: false }]));
  expect((await look()).used.slice(1, 4).map(([name]) => name)).toEqual(["Ann", "Cyd", "Bob"]);
});

test("a range knows the tables it touches and those it holds wholly", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("C4:D9");
    const touched = range.getTables(false).load("items/name");
    const held = range.getTables(true).load("items/name");
    await context.sync();
    expect(touched.items.map((item) => item.name)).toEqual(["People"]);
    expect(held.items).toEqual([]);
  });
});
