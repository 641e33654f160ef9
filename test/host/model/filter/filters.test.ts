import { failureOf, startHost, type OfficeHost } from "../../../officeHost";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Seven orders under a header in A1:C8; one city is blank. */
const ORDERS = [
  ["City", "Amount", "Day"],
  ["Oslo", 10, 45306], // 2024-01-15
  ["oslo", 25, 45322], // 2024-01-31
  ["Rome", 7, 45323], // 2024-02-01
  ["", 25, 45672], // 2025-01-15
  ["O*", 40, "soon"],
  ["Roma", "7", 45306.5],
  ["Bonn", 100, 45350], // 2024-02-28
];

let office: OfficeHost;
beforeEach(async () => {
  office = await startHost();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C8");
    range.numberFormat = ORDERS.map((_row, i) => ["@", i === 6 ? "@" : "0.00", "yyyy-mm-dd"]);
    range.values = ORDERS;
    await context.sync();
  });
});

const apply = (column?: number, criteria?: Excel.FilterCriteria, address = "A1:C8") =>
  failureOf((context) => {
    const sheet = sheetOf(context);
    sheet.autoFilter.apply(sheet.getRange(address), column, criteria);
  });

/** Numbers of the data rows in sight. */
const visible = () =>
  Excel.run(async (context) => {
    const rows = ORDERS.slice(1).map((_row, i) =>
      sheetOf(context)
        .getRange(`A${i + 2}`)
        .load("rowHidden")
    );
    await context.sync();
    return rows.flatMap(({ rowHidden }, i) => (rowHidden ? [] : [i + 2]));
  });

const ALL = [2, 3, 4, 5, 6, 7, 8];

describe("which rows a criterion keeps", () => {
  test.each<[string, number, Excel.FilterCriteria, number[]]>([
    ["values, whatever their case", 0, { filterOn: "Values", values: ["OSLO"] }, [2, 3]],
    ["values as displayed, not as stored", 1, { filterOn: "Values", values: ["25.00"] }, [3, 5]],
    ["a value as stored but not so displayed", 1, { filterOn: "Values", values: ["25"] }, []],
    ["blank among the values", 0, { filterOn: "Values", values: ["", "Bonn"] }, [5, 8]],
    [
      "a month of a year, and a day",
      2,
      {
        filterOn: "Values",
        values: [
          { date: "2024-02-01", specificity: "Month" },
          { date: "2024-01-15", specificity: "Day" },
        ],
      },
      [2, 4, 7, 8],
    ],
    ["greater than", 1, { filterOn: "Custom", criterion1: ">10" }, [3, 5, 6, 8]],
    ["less than or equal, not blank", 1, { filterOn: "Custom", criterion1: "<=10" }, [2, 4]],
    [
      "equal to a number, also written as text",
      1,
      { filterOn: "Custom", criterion1: "=7" },
      [4, 7],
    ],
    [
      "different from, and blank is different",
      0,
      { filterOn: "Custom", criterion1: "<>Oslo" },
      [4, 5, 6, 7, 8],
    ],
    ["a wildcard for any text", 0, { filterOn: "Custom", criterion1: "=o*" }, [2, 3, 6]],
    ["a wildcard for one character", 0, { filterOn: "Custom", criterion1: "=Rom?" }, [4, 7]],
    ["a star that is meant", 0, { filterOn: "Custom", criterion1: "=O~*" }, [6]],
    ["blank", 0, { filterOn: "Custom", criterion1: "=" }, [5]],
    ["not blank", 0, { filterOn: "Custom", criterion1: "<>" }, [2, 3, 4, 6, 7, 8]],
    ["after a day that is typed", 2, { filterOn: "Custom", criterion1: ">2024-02-01" }, [5, 8]],
    ["text in order", 0, { filterOn: "Custom", criterion1: ">=Roma" }, [4, 7]],
    [
      "between two bounds",
      1,
      { filterOn: "Custom", criterion1: ">=10", criterion2: "<40", operator: "And" },
      [2, 3, 5],
    ],
    [
      "one or the other",
      0,
      { filterOn: "Custom", criterion1: "=Bonn", criterion2: "=Rome", operator: "Or" },
      [4, 8],
    ],
    ["the two largest", 1, { filterOn: "TopItems", criterion1: "2" }, [6, 8]],
    ["the smallest third", 1, { filterOn: "BottomPercent", criterion1: "34" }, [2, 4]],
  ])("%s", async (_what, column, criteria, kept) => {
    expect(await apply(column, criteria)).toBe("none");
    expect(await visible()).toEqual(kept);
  });

  test("columns narrow one another, and each can be taken back", async () => {
    await apply(0, { filterOn: "Custom", criterion1: "=*o*" });
    await apply(1, { filterOn: "Custom", criterion1: ">=10" });
    expect(await visible()).toEqual([2, 3, 6, 8]);
    expect(await failureOf((context) => sheetOf(context).autoFilter.clearColumnCriteria(0))).toBe(
      "none"
    );
    expect(await visible()).toEqual([2, 3, 5, 6, 8]);
    await failureOf((context) => sheetOf(context).autoFilter.clearCriteria());
    expect(await visible()).toEqual(ALL);
  });
});

test("what a client reads of a filter: one entry a column, unused properties null", async () => {
  await apply(1, { filterOn: "Custom", criterion1: ">10", criterion2: "<50", operator: "And" });
  await Excel.run(async (context) => {
    const filter = sheetOf(context).autoFilter.load("criteria,enabled,isDataFiltered");
    const range = filter.getRange().load("address");
    await context.sync();
    expect(filter.enabled).toBe(true);
    expect(filter.isDataFiltered).toBe(true);
    expect(range.address).toBe("Sheet1!A1:C8");
    expect(filter.criteria).toHaveLength(3);
    expect(filter.criteria[0]).toMatchObject({ criterion1: null, values: null });
    expect(filter.criteria[1]).toEqual({
      ...{ filterOn: "Custom", criterion1: ">10", criterion2: "<50", operator: "And" },
      ...{ color: null, dynamicCriteria: null, icon: null, subField: null, values: null },
    });
  });
});

test("criteria are not taken back as they were given out, with their nulls, as in Excel (office-js#1226)", async () => {
  await apply(0, { filterOn: "Values", values: ["Oslo"] });
  const given = await Excel.run(async (context) => {
    const filter = sheetOf(context).autoFilter.load("criteria");
    await context.sync();
    return filter.criteria[0];
  });
  expect(await apply(0, given)).toBe("InvalidArgument");
  const used = Object.entries(given ?? {}).filter(([, value]) => value !== null);
  expect(await apply(0, Object.fromEntries(used) as unknown as Excel.FilterCriteria)).toBe("none");
});

test("without a filter there is nothing to read, clear or apply again", async () => {
  await Excel.run(async (context) => {
    const filter = sheetOf(context).autoFilter.load("criteria,enabled,isDataFiltered");
    const range = filter.getRangeOrNullObject();
    filter.reapply();
    filter.clearCriteria();
    filter.remove();
    await context.sync();
    expect([filter.enabled, filter.isDataFiltered, filter.criteria]).toEqual([false, false, []]);
    expect(range.isNullObject).toBe(true);
  });
  expect(
    await failureOf((context) => void sheetOf(context).autoFilter.getRange().load("address"))
  ).toBe("ItemNotFound");
});

test("a range alone shows the buttons and hides nothing; removing them shows every row", async () => {
  expect(await apply()).toBe("none");
  expect(await visible()).toEqual(ALL);
  await apply(0, { filterOn: "Values", values: ["Bonn"] });
  expect(await visible()).toEqual([8]);
  await failureOf((context) => sheetOf(context).autoFilter.remove());
  expect(await visible()).toEqual(ALL);
  expect(office.workbook.sheets[0]?.autoFilter).toBeUndefined();
});

test("applied to other cells the old filter is gone with the rows it hid", async () => {
  await apply(0, { filterOn: "Values", values: ["Bonn"] });
  await apply(0, { filterOn: "Values", values: ["25.00"] }, "B1:C5");
  expect(await visible()).toEqual([3, 5, 6, 7, 8]);
});

test("whole columns are filtered as far as they hold something", async () => {
  expect(await apply(0, { filterOn: "Values", values: ["Bonn"] }, "A:C")).toBe("none");
  expect(office.workbook.sheets[0]?.autoFilter?.area).toEqual({
    row: 0,
    column: 0,
    rows: 8,
    columns: 3,
  });
});

test("a changed cell is hidden or shown only when the filter is applied again", async () => {
  await apply(0, { filterOn: "Values", values: ["Bonn"] });
  await failureOf((context) => void (sheetOf(context).getRange("A2").values = [["Bonn"]]));
  expect(await visible()).toEqual([8]);
  await failureOf((context) => sheetOf(context).autoFilter.reapply());
  expect(await visible()).toEqual([2, 8]);
});

test("criteria follow their columns; a deleted column filters no more", async () => {
  await apply(0, { filterOn: "Custom", criterion1: "=*o*" });
  await apply(1, { filterOn: "Custom", criterion1: ">=10" });
  await failureOf((context) => void sheetOf(context).getRange("A:A").insert("Right"));
  expect(office.workbook.sheets[0]?.autoFilter).toMatchObject({
    area: { column: 1 },
    criteria: [{ column: 0 }, { column: 1 }],
  });
  expect(await visible()).toEqual([2, 3, 6, 8]);
  await failureOf((context) => sheetOf(context).getRange("B:B").delete("Left"));
  expect(office.workbook.sheets[0]?.autoFilter?.criteria).toMatchObject([
    { column: 0, criterion1: ">=10" },
  ]);
  expect(await visible()).toEqual([2, 3, 5, 6, 8]);
});

test.each<[string, Parameters<typeof apply>, string]>([
  ["a column outside the range", [3, { filterOn: "Values", values: [] }], "InvalidArgument"],
  [
    "no such kind",
    [0, { filterOn: "Nearly" } as unknown as Excel.FilterCriteria],
    "InvalidArgument",
  ],
  ["values without values", [0, { filterOn: "Values" }], "InvalidArgument"],
  ["a comparison without one", [0, { filterOn: "Custom" }], "InvalidArgument"],
  ["a rank that is none", [1, { filterOn: "TopItems", criterion1: "few" }], "InvalidArgument"],
  ["what this host cannot do", [0, { filterOn: "CellColor", color: "#FF0000" }], "NotImplemented"],
])("refused: %s", async (_what, given, code) => {
  expect(await apply(...given)).toBe(code);
  expect(await visible()).toEqual(ALL);
});

test("a protected sheet keeps its filter as it is", async () => {
  await apply(0, { filterOn: "Values", values: ["Bonn"] });
  await failureOf((context) => sheetOf(context).protection.protect());
  const attempts: ((filter: Excel.AutoFilter) => void)[] = [
    (filter) => filter.clearCriteria(),
    (filter) => filter.clearColumnCriteria(0),
    (filter) => filter.reapply(),
    (filter) => filter.remove(),
  ];
  for (const attempt of attempts)
    expect(await failureOf((context) => attempt(sheetOf(context).autoFilter))).toBe("AccessDenied");
  expect(await apply(0, { filterOn: "Values", values: ["Rome"] })).toBe("AccessDenied");
  expect(await visible()).toEqual([8]);
});

describe("the filter of a Table", () => {
  const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("Orders");
  const filterOf = (context: Excel.RequestContext, name: string) =>
    table(context).columns.getItem(name).filter;
  beforeEach(() =>
    Excel.run(async (context) => {
      sheetOf(context).tables.add("A1:C8", true).name = "Orders";
      await context.sync();
    })
  );

  test("is set and read by column, cleared by column or all at once", async () => {
    await failureOf((context) => filterOf(context, "City").applyValuesFilter(["Oslo", ""]));
    await failureOf((context) =>
      filterOf(context, "Amount").applyCustomFilter(">10", "<=25", "And")
    );
    expect(await visible()).toEqual([3, 5]);
    await Excel.run(async (context) => {
      const [city, amount, day] = ["City", "Amount", "Day"].map((name) =>
        filterOf(context, name).load("criteria")
      );
      const whole = table(context).autoFilter.load("criteria,isDataFiltered");
      await context.sync();
      expect(city?.criteria).toMatchObject({ filterOn: "Values", values: ["Oslo", ""] });
      expect(amount?.criteria).toMatchObject({ filterOn: "Custom", criterion2: "<=25" });
      expect(day?.criteria).toBeNull();
      expect(whole.isDataFiltered).toBe(true);
      expect(whole.criteria).toHaveLength(3);
    });
    await failureOf((context) => filterOf(context, "City").clear());
    expect(await visible()).toEqual([3, 5]);
    await failureOf((context) => table(context).clearFilters());
    expect(await visible()).toEqual(ALL);
  });

  test("goes with its buttons, and comes back without criteria", async () => {
    await failureOf((context) => filterOf(context, "City").applyValuesFilter(["Oslo"]));
    await failureOf((context) => void (table(context).showFilterButton = false));
    expect(await visible()).toEqual(ALL);
    expect(
      await failureOf((context) => filterOf(context, "City").applyValuesFilter(["Oslo"]))
    ).toBe("InvalidOperation");
    await failureOf((context) => void (table(context).showFilterButton = true));
    expect(office.workbook.sheets[0]?.tables[0]?.criteria).toEqual([]);
  });

  test("leaves the total row in sight", async () => {
    await failureOf((context) => void (table(context).showTotals = true));
    await failureOf((context) => filterOf(context, "City").applyValuesFilter(["Oslo"]));
    const total = office.workbook.sheets[0]?.rows.get(8);
    expect(total?.hidden ?? false).toBe(false);
  });

  test("follows its columns when the table is resized", async () => {
    await failureOf((context) => filterOf(context, "Amount").applyCustomFilter(">=25"));
    await failureOf((context) => table(context).resize("B1:D8"));
    expect(office.workbook.sheets[0]?.tables[0]?.criteria).toMatchObject([{ column: 0 }]);
    expect(await visible()).toEqual([3, 5, 6, 8]);
    await failureOf((context) => table(context).resize("C1:D8"));
    expect(office.workbook.sheets[0]?.tables[0]?.criteria).toEqual([]);
    expect(await visible()).toEqual(ALL);
  });

  test("a sheet's own filter cannot reach into it", async () => {
    expect(await apply(0, { filterOn: "Values", values: ["Bonn"] })).toBe("InvalidArgument");
  });
});
