import { blankWorkbook } from "../../../../src/host/model/blankWorkbook";
import { failureOf, startHost } from "../../../officeHost";

const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;
const names = (action: (context: Excel.RequestContext) => void = () => undefined) =>
  Excel.run(async (context) => {
    action(context);
    const all = sheets(context).load("items/name");
    await context.sync();
    return all.items.map((sheet) => sheet.name);
  });

beforeEach(() => startHost({ workbook: blankWorkbook(["First", "Second"]) }));

test("paper, margins, centring and the texts above and below a printed page are read back", async () => {
  await startHost();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.load("leftMargin,footerMargin,paperSize,centerHorizontally");
    await context.sync();
    // Excel's normal margins: 0.7 inch left, 0.3 inch below the footer
    expect([pageLayout.leftMargin, pageLayout.footerMargin]).toEqual([50.4, 21.6]);
    expect(pageLayout.centerHorizontally).toBe(false);
    pageLayout.set({ paperSize: "A4", leftMargin: 36, centerHorizontally: true });
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.centerFooter = "&P / &N";
    pageLayout.load("leftMargin,rightMargin,paperSize,centerHorizontally");
    footer.load("centerFooter,leftHeader");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      ...{ paperSize: "A4", leftMargin: 36, rightMargin: 50.4, centerHorizontally: true },
    });
    expect([footer.centerFooter, footer.leftHeader]).toEqual(["&P / &N", ""]);
  });
});

test("a new sheet comes last and is named Sheet and a free number", async () => {
  expect(await names((context) => void sheets(context).add())).toEqual([
    "First",
    "Second",
    "Sheet3",
  ]);
});

test("gridlines are hidden and seen to be", async () => {
  const shown = await Excel.run(async (context) => {
    const sheet = sheets(context).getItem("First");
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    return sheet.showGridlines;
  });
  expect(shown).toBe(false);
});

test.each([
  ["a".repeat(31), "none"],
  ["a".repeat(32), "InvalidArgument"],
  ["客户评分", "none"],
  ["", "InvalidArgument"],
  ["  ", "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["a\\b", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a?", "InvalidArgument"],
  ["a*", "InvalidArgument"],
  ["[a]", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ["it's", "none"],
  ["History", "InvalidArgument"],
  ["FIRST", "ItemAlreadyExists"],
])("a sheet named %j: %s", async (name, code) => {
  expect(await failureOf((context) => void sheets(context).add(name))).toBe(code);
  const rename = (context: Excel.RequestContext) => {
    sheets(context).getItem("Second").name = name;
  };
  expect(await failureOf(rename)).toBe(code === "none" ? "ItemAlreadyExists" : code);
});

test("a sheet may be renamed to its own name in other letters", async () => {
  expect(
    await names((context) => {
      sheets(context).getItem("First").name = "FIRST";
    })
  ).toEqual(["FIRST", "Second"]);
});

test("renaming a sheet renames it in formulas, defined names and charts", async () => {
  await Excel.run(async (context) => {
    const first = sheets(context).getItem("First");
    first.getRange("A1:B2").values = [
      ["k", "v"],
      ["a", 1],
    ];
    const cell = sheets(context).getItem("Second").getRange("A1");
    cell.values = [['=First!B2&"First!"']];
    context.workbook.names.add("Here", first.getRange("B2"));
    first.name = "My data";
    cell.load("formulas");
    const named = context.workbook.names.getItem("Here").getRange().load("address");
    await context.sync();
    expect(cell.formulas).toEqual([[`='My data'!B2&"First!"`]]);
    expect(named.address).toBe("'My data'!B2");
  });
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const hide = (name: string) => (context: Excel.RequestContext) => {
    sheets(context).getItem(name).visibility = "Hidden";
  };
  expect(await failureOf(hide("First"))).toBe("none");
  expect(await failureOf(hide("Second"))).toBe("InvalidOperation");
  expect(await failureOf((context) => sheets(context).getItem("Second").delete())).toBe(
    "InvalidOperation"
  );
  expect(await failureOf((context) => sheets(context).getItem("First").delete())).toBe("none");
});

test("when the active sheet is deleted or hidden another visible one becomes active", async () => {
  await Excel.run(async (context) => {
    sheets(context).getItem("First").delete();
    const active = sheets(context).getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Second");
  });
});

test("a hidden sheet cannot be activated", async () => {
  expect(
    await failureOf((context) => {
      const second = sheets(context).getItem("Second");
      second.visibility = "VeryHidden";
      second.activate();
    })
  ).toBe("InvalidOperation");
});

test("first, last and the count can leave hidden sheets out", async () => {
  await Excel.run(async (context) => {
    sheets(context).getItem("First").visibility = "Hidden";
    const first = sheets(context).getFirst(true).load("name");
    const any = sheets(context).getFirst().load("name");
    const visible = sheets(context).getCount(true);
    await context.sync();
    expect([first.name, any.name, visible.value]).toEqual(["Second", "First", 1]);
  });
});

test("a sheet moves to the position it is given", async () => {
  expect(
    await names((context) => {
      sheets(context).getItem("Second").position = 0;
    })
  ).toEqual(["Second", "First"]);
});

test("a protected structure keeps its sheets as they are", async () => {
  expect(
    await failureOf((context) => {
      context.workbook.protection.protect();
      sheets(context).add("New");
    })
  ).toBe("AccessDenied");
});

const WRITES: [string, (sheet: Excel.Worksheet) => void][] = [
  ["values", (sheet) => void (sheet.getRange("A1").values = [[1]])],
  ["formulas", (sheet) => void (sheet.getRange("A1").formulas = [["=1"]])],
  ["number formats", (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]])],
  ["fills", (sheet) => void (sheet.getRange("A1").format.fill.color = "#FFFFFF")],
  ["fonts", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
  ["column widths", (sheet) => void (sheet.getRange("A1").format.columnWidth = 60)],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ["inserting", (sheet) => void sheet.getRange("A1").insert("Down")],
  ["deleting", (sheet) => sheet.getRange("A1").delete("Up")],
  ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
  ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
  ["charts", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns")],
  ["links", (sheet) => void (sheet.getRange("A1").hyperlink = { address: "https://example.com" })],
  [
    "validation",
    (sheet) =>
      void (sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "a,b" },
      }),
  ],
  ["conditional formats", (sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar")],
];

test.each(WRITES)(
  "a protected sheet refuses %s with AccessDenied, an unprotected one does not",
  async (_what, write) => {
    const protect = (context: Excel.RequestContext) =>
      sheets(context).getItem("First").protection.protect();
    const attempt = (context: Excel.RequestContext) => write(sheets(context).getItem("First"));
    expect(await failureOf(attempt)).toBe("none");
    await startHost({ workbook: blankWorkbook(["First"]) });
    expect(await failureOf(protect)).toBe("none");
    expect(await failureOf(attempt)).toBe("AccessDenied");
  }
);

test("a protected sheet can be read and unprotected again", async () => {
  await Excel.run(async (context) => {
    const sheet = sheets(context).getItem("First");
    sheet.protection.protect();
    sheet.protection.load("protected");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(cell.values).toEqual([[""]]);
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
});

test("a book opened for reading says so and refuses writes", async () => {
  const workbook = blankWorkbook();
  workbook.readOnly = true;
  await startHost({ workbook });
  await Excel.run(async (context) => {
    context.workbook.load("readOnly,name");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
    expect(context.workbook.name).toBe("Book1.xlsx");
  });
  expect(
    await failureOf((context) => {
      sheets(context).getItem("Sheet1").getRange("A1").values = [[1]];
    })
  ).toBe("AccessDenied");
});

test("the used range of a blank sheet is A1, or a null object", async () => {
  await Excel.run(async (context) => {
    const sheet = sheets(context).getItem("First");
    const used = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.address).toBe("First!A1");
    expect(none.isNullObject).toBe(true);
  });
});

test("formatted cells count as used unless only values are asked for", async () => {
  await Excel.run(async (context) => {
    const sheet = sheets(context).getItem("First");
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D9").format.fill.color = "#FF0000";
    const used = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect([used.address, values.address]).toEqual(["First!B2:D9", "First!B2"]);
  });
});

test("panes freeze by rows, by columns or at a corner, and thaw", async () => {
  const location = (freeze: (panes: Excel.WorksheetFreezePanes) => void) =>
    Excel.run(async (context) => {
      const panes = sheets(context).getItem("First").freezePanes;
      freeze(panes);
      const frozen = panes.getLocationOrNullObject().load("address");
      await context.sync();
      return frozen.isNullObject ? null : frozen.address;
    });
  expect(await location((panes) => panes.freezeRows(2))).toBe("First!1:2");
  expect(await location((panes) => panes.freezeColumns(1))).toBe("First!A:A");
  expect(await location((panes) => panes.freezeAt("A1:B3"))).toBe("First!A1:B3");
  expect(await location((panes) => panes.unfreeze())).toBeNull();
});

test("a kept range of a deleted sheet is an invalid object path", async () => {
  await expect(
    Excel.run(async (context) => {
      const range = sheets(context).getItem("First").getRange("A1");
      range.load("values");
      await context.sync();
      sheets(context).getItem("First").delete();
      await context.sync();
      range.load("values");
      await context.sync();
    })
  ).rejects.toMatchObject({ code: "InvalidObjectPath" });
});
