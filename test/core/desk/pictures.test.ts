import type { CustomerFilter, Desk, Part } from "../../../src/core/desk/desk";
import { STATUSES } from "../../../src/core/codes";
import type { Analysis } from "../../../src/core/review";
import { LANGUAGES, type Settings } from "../../../src/core/settings";
import { cellsOf, tableOf } from "../analysis";
import { analyzeSample, type Sample, SAMPLES } from "../sampleBooks";

/** Two stages, and two segments, that a filter cannot tell apart. */
const OWN: Partial<Settings> = {
  segmentModel: "own",
  segmentMap: [
    { name: "Best", cells: ["5**"] },
    { name: "Lost", cells: ["1**", "2**"] },
    { name: "Between", cells: ["3**"] },
    { name: "between", cells: ["4**"] },
  ],
  stages: [
    { code: "prospect" },
    { code: "interested" },
    { code: "first", en: "Customer", zh: "客户", fromOrders: 1 },
    { code: "second", en: "Customer", zh: "客户", fromOrders: 2 },
    { code: "fifth", en: "Friend", zh: "老友", fromOrders: 5 },
  ],
};
const SETTINGS: [string, Partial<Settings>][] = [
  ["the defaults", {}],
  [
    "eight classes over a year, statuses by the own gaps",
    {
      statusBasis: "gaps",
      segmentModel: "eight",
      windowMonths: 12,
    },
  ],
  ["names of one's own, three scores", { ...OWN, bins: 3 }],
];
/** Both shops with everything; the other books are large and have fewer columns. */
const settingsFor = (sample: Sample) =>
  sample.startsWith("shop") ? SETTINGS : SETTINGS.slice(0, 1);
const CASES = SAMPLES.flatMap((sample) =>
  LANGUAGES.flatMap((language) =>
    settingsFor(sample).map(([name, settings]) => [sample, language, name, settings] as const)
  )
);

/** How many customers have what all filters ask for, as the columns are written. */
function found({ columns }: Analysis, filters: readonly CustomerFilter[]): number {
  const sieves = filters.map(({ column, values }) => {
    const written = columns.find(({ key }) => key === column);
    if (!written || written.empty) throw new Error(`${column} is not written`);
    return (c: number) => values.includes(written.values[c] ?? "missing");
  });
  const { length } = columns[0]?.values ?? [];
  return Array.from({ length }, (_, c) => sieves.every((sieve) => sieve(c))).filter(Boolean).length;
}

const partsOf = ({ pyramid, segments, statuses, funnel, heatMap, outside }: Desk) => [
  ...[...pyramid, ...segments, ...statuses, ...funnel],
  ...(heatMap?.cells ?? []),
  ...Object.values(outside),
];
const customersOf = (parts: readonly { customers: number }[]) =>
  parts.reduce((sum, { customers }) => sum + customers, 0);
const netOf = (parts: readonly { net: number }[]) => parts.reduce((sum, { net }) => sum + net, 0);

describe.each(CASES)("%s in %s with %s", (sample, language, _, settings) => {
  let analysis: Analysis;
  let desk: Desk;
  beforeAll(async () => {
    analysis = await analyzeSample(sample, language, settings);
    ({ desk } = analysis);
  }, 60_000);

  test("what a part filters by is what exactly its customers show", () => {
    const parts = partsOf(desk);
    expect(parts.length).toBeGreaterThan(14);
    expect(parts.map(({ filters }) => found(analysis, filters))).toEqual(
      parts.map(({ customers }) => customers)
    );
  });

  test("the parts of a picture and those outside it are all customers, and their money all money", () => {
    const { total } = analysis.totals.customers;
    const whole = (parts: readonly Part[], outside: Part | undefined) => [
      ...parts,
      ...(outside ? [outside] : []),
    ];
    const { pyramid, segments, statuses, funnel, outside } = desk;
    const pictures = [
      whole(pyramid, outside.pyramid),
      whole(segments, outside.segments),
      whole(statuses, outside.statuses),
      funnel,
    ];
    expect(pictures.map(customersOf)).toEqual(pictures.map(() => total));
    expect(netOf(statuses)).toBeCloseTo(analysis.totals.net, 4);
    if (desk.heatMap)
      expect(
        customersOf([...desk.heatMap.cells, ...(outside.heatMap ? [outside.heatMap] : [])])
      ).toBe(total);
  });

  test("the pictures say what the pages say", () => {
    const { tiers, status, customers } = analysis.totals;
    expect(desk.pyramid.map((part) => part.customers)).toEqual(Object.values(tiers));
    expect(desk.statuses.map((part) => part.customers)).toEqual(Object.values(status));
    expect(desk.outside.pyramid?.customers ?? 0).toBe(customers.netZero);
    const pyramidPage = tableOf(analysis, "pyramid", "tiers");
    expect(desk.pyramid.map((part) => part.net)).toEqual(cellsOf(pyramidPage, "net"));
    for (const key of ["share", "netShare"] as const)
      expect(desk.pyramid.map((part) => part[key] ?? "")).toEqual(cellsOf(pyramidPage, key));
    const grid = tableOf(analysis, "rfm", "heatMap");
    const byColumn = grid.rows.map((_row, k) =>
      desk.heatMap?.cells
        .filter(({ r }) => r === (desk.heatMap?.bins ?? 0) - k)
        .sort((a, b) => a.f - b.f)
        .map((cell) => cell.customers)
    );
    expect(byColumn).toEqual(grid.rows.map((row) => row.slice(1)));
    const months = tableOf(analysis, "churn", "months");
    const lately = desk.bands.slice(-months.rows.length);
    expect(lately.map(({ until }) => until)).toEqual(cellsOf(months, "until"));
    for (const status of STATUSES)
      expect(lately.map((band) => band[status])).toEqual(cellsOf(months, status));
  });
});
