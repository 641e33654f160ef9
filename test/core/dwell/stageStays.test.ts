import fc from "fast-check";
import { NO_DAY, type Cell, type Day } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { day } from "../readBook";
import { modelsOf, type Diary, type LogRow } from "./diary";

const ASOF = day("2024-06-30");
const CUSTOMERS = ["Customer ID", "Created", "Stage", "Stage entered"];
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const CODES = DEFAULT_SETTINGS.stages.map(({ code }) => code);

/** The stays of one customer: stage, entered, left; a day as text, "?" where it is unknown, "~" before an estimated one. */
function staysOf({ dwell }: ReturnType<typeof modelsOf>, customer: number): string[] {
  const { first, stage, entered, left, estimated } = dwell.stays;
  const iso = (at: number) => (at === NO_DAY ? "?" : isoOfDay(at));
  const list: string[] = [];
  const end = first[customer + 1] ?? 0;
  for (let s = first[customer] ?? 0; s < end; s++) {
    const from = (estimated[s] ? "~" : "") + iso(entered[s] ?? NO_DAY);
    const until = s === end - 1 ? "now" : iso(left[s] ?? NO_DAY);
    list.push(`${CODES[stage[s] ?? -1]} ${from} – ${until}`);
  }
  return list;
}
const stays = (diary: Diary) => staysOf(modelsOf(diary, ASOF), 0);

const lead = (...cells: Cell[]) => [CUSTOMERS, ["c1", ...cells]];
const orders = (...days: string[]) => [ORDERS, ...days.map((on, i) => [`o${i}`, "c1", on, 10])];
const log = (...rows: [on: string, to: string, from?: string][]): LogRow[] =>
  rows.map(([on, to, from]) => ({ on, id: "c1", to, ...(from && { from }) }));

describe("the way through the stages", () => {
  test("is that of the log; what was left first counts from the created date, estimated", () => {
    expect(
      stays({
        customers: lead("2024-01-10", "意向", ""),
        log: log(["2024-02-01", "Interested", "Prospect"]),
      })
    ).toEqual(["prospect ~2024-01-10 – 2024-02-01", "interested 2024-02-01 – now"]);
  });

  test("is by day, whatever the order of the rows, with visits repeated", () => {
    const rows = log(
      ["2024-03-01", "prospect"],
      ["2024-05-01", "interested"],
      ["2024-02-01", "interested"]
    );
    const diary = { customers: lead("", "interested", ""), log: rows };
    expect(stays(diary)).toEqual([
      "interested 2024-02-01 – 2024-03-01",
      "prospect 2024-03-01 – 2024-05-01",
      "interested 2024-05-01 – now",
    ]);
    const { dwell } = modelsOf(diary, ASOF);
    // 60 days since 1 May; 29 more from 1 February to 1 March 2024.
    expect([dwell.days[0], dwell.cumulative[0]]).toEqual([60, 89]);
  });

  test("of buyers is that of their orders", () => {
    expect(stays({ orders: orders("2024-03-01", "2024-04-15", "2024-05-01") })).toEqual([
      "firstTime 2024-03-01 – 2024-04-15",
      "repeat 2024-04-15 – now",
    ]);
  });

  test("joins log and orders; an entry into the stage one is in changes nothing", () => {
    expect(
      stays({
        customers: lead("2024-01-01", "", ""),
        orders: orders("2024-03-01"),
        log: log(["2024-02-01", "interested", "prospect"], ["2024-03-05", "first-time"]),
      })
    ).toEqual([
      "prospect ~2024-01-01 – 2024-02-01",
      "interested 2024-02-01 – 2024-03-01",
      "firstTime 2024-03-01 – now",
    ]);
  });

  test("is not moved by what a person logs against the orders, but by what was logged automatically", () => {
    const diary = { orders: orders("2024-03-01", "2024-04-01") };
    const back: LogRow = { on: "2024-05-01", id: "c1", to: "interested" };
    expect(stays({ ...diary, log: [back] }).at(-1)).toBe("repeat 2024-04-01 – now");

    const refunded: LogRow[] = [
      { on: "2024-04-01", id: "c1", to: "repeat", auto: true },
      { on: "2024-05-01", id: "c1", to: "firstTime", auto: true },
    ];
    expect(stays({ orders: orders("2024-03-01"), log: refunded })).toEqual([
      "firstTime 2024-03-01 – 2024-04-01",
      "repeat 2024-04-01 – 2024-05-01",
      "firstTime 2024-05-01 – now",
    ]);
  });

  test("takes a change that a person logged on the day of the order", () => {
    expect(
      stays({
        customers: lead("", "repeat", "2024-04-20"),
        orders: orders("2024-03-01", "2024-04-15"),
        log: log(["2024-04-15", "repeat"]),
      })
    ).toEqual(["firstTime 2024-03-01 – 2024-04-15", "repeat 2024-04-15 – now"]);
  });

  test("passes over rows with a bad or future date, an unknown stage or nobody's id", () => {
    const rows: LogRow[] = [
      { on: "", id: "c1", to: "interested" },
      { on: "2024-07-01", id: "c1", to: "interested" },
      { on: "2024-05-01", id: "c1", to: "VIP" },
      { on: "2024-05-01", id: "stranger", to: "interested" },
    ];
    const diary = { customers: lead("2024-04-01", "prospect", ""), log: rows };
    expect(stays(diary)).toEqual(["prospect ~2024-04-01 – now"]);
    expect(modelsOf(diary, ASOF).dwell.logRowsPassedOver).toBe(4);
  });

  test("ends in the present stage: on the stage-entered date, on no known day without one", () => {
    const rows = log(["2024-02-01", "interested"]);
    expect(stays({ customers: lead("", "prospect", "2024-05-01"), log: rows })).toEqual([
      "interested 2024-02-01 – 2024-05-01",
      "prospect 2024-05-01 – now",
    ]);
    expect(stays({ customers: lead("2024-01-01", "prospect", ""), log: rows })).toEqual([
      "interested 2024-02-01 – ?",
      "prospect ? – now",
    ]);
  });

  test("takes no stage-entered date from before the stay that came before", () => {
    const sheet = [CUSTOMERS, ["c1", "", "repeat", "2024-02-01"]];
    expect(stays({ customers: sheet, orders: orders("2024-03-01", "2024-04-01") })).toEqual([
      "firstTime 2024-03-01 – 2024-04-01",
      "repeat 2024-04-01 – now",
    ]);
  });
});

const someDay = fc.integer({ min: day("2024-01-01"), max: day("2024-07-20") }).map(isoOfDay);
const someDiary = fc.record({
  customers: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom("a", "b", "c"),
        fc.oneof(someDay, fc.constant("")),
        fc.constantFrom("prospect", "interested", "repeat", "VIP", ""),
        fc.oneof(someDay, fc.constant(""))
      ),
      { selector: ([id]) => id, minLength: 1 }
    )
    .map((rows): Cell[][] => [CUSTOMERS, ...rows]),
  orders: fc
    .array(fc.tuple(fc.constantFrom("a", "b", "c"), someDay), { maxLength: 8 })
    .map((rows): Cell[][] => [ORDERS, ...rows.map(([id, on], i) => [`o${i}`, id, on, 10])]),
  log: fc.array(
    fc.record({
      on: someDay,
      id: fc.constantFrom("a", "b", "c", "x"),
      to: fc.constantFrom("prospect", "interested", "first-time", "repeat", "VIP"),
      auto: fc.boolean(),
    }),
    { maxLength: 10 }
  ),
  contacts: fc.array(fc.record({ on: someDay, id: fc.constantFrom("a", "b", "c", "x") }), {
    maxLength: 8,
  }),
});

/**
 * The customer sheet as it stood on a day: where the stage of somebody without orders came about later, the cell still held what the log had
 * said last, and the date beside it was not yet that of another stage.
 */
function sheetOn(
  { customers, orders, log }: Pick<Required<Diary>, "customers" | "orders" | "log">,
  asOf: Day
): Cell[][] {
  return customers.map((row) => {
    const [id = "", created = "", stage = "", entered = ""] = row;
    const own = log.filter((change) => change.id === id && change.to !== "VIP");
    const later = [...own.map(({ on }) => on), String(entered)].some((on) => day(on) > asOf);
    const buys = orders.some(([, buyer, on]) => buyer === id && day(String(on)) <= asOf);
    if (buys || !later) return row;
    const last = own
      .filter(({ on }) => day(on) <= asOf)
      .sort((one, other) => day(one.on) - day(other.on))
      .at(-1);
    const then = last?.to ?? "prospect";
    return [id, created, then, stage === "" || stage === then ? entered : ""];
  });
}

describe("whatever the diary holds", () => {
  test("everybody has stays in order, the last one in the present stage, and latest ≤ cumulative", () => {
    fc.assert(
      fc.property(someDiary, (diary) => {
        const { dwell, standing, book } = modelsOf(diary, ASOF);
        const { first, stage, entered, left } = dwell.stays;
        for (let c = 0; c < book.customers.length; c++) {
          const end = first[c + 1] ?? 0;
          expect(end).toBeGreaterThan(first[c] ?? 0);
          expect(stage[end - 1]).toBe(standing.pipeline[c]);
          expect(dwell.cumulative[c]).toBeGreaterThanOrEqual(dwell.days[c] ?? 0);
          for (let s = first[c] ?? 0; s < end - 1; s++) {
            expect(stage[s]).not.toBe(stage[s + 1]);
            expect(left[s]).toBe(entered[s + 1]);
            if (left[s] !== NO_DAY) expect(entered[s]).toBeLessThanOrEqual(left[s] ?? 0);
          }
        }
      })
    );
  });

  test("an earlier day sees the diary cut at that day", () => {
    const early = fc.integer({ min: day("2024-01-01"), max: ASOF });
    fc.assert(
      fc.property(someDiary, early, (diary, asOf) => {
        const until = <Row extends { on: string }>(rows: Row[]) =>
          rows.filter(({ on }) => day(on) <= asOf);
        const ordered = (rows: Cell[][]) =>
          rows.filter(([, , on], i) => i === 0 || day(String(on)) <= asOf);
        const cut = {
          ...diary,
          customers: sheetOn(diary, asOf),
          orders: ordered(diary.orders),
          log: until(diary.log),
          contacts: until(diary.contacts),
        };
        const part = modelsOf(cut, asOf);
        const whole = modelsOf(diary, asOf);
        for (const [c, id] of part.book.customers.id.entries()) {
          const same = whole.book.customers.id.indexOf(id);
          expect(staysOf(part, c)).toEqual(staysOf(whole, same));
          expect(part.dwell.contacts.days[c]).toBe(whole.dwell.contacts.days[same]);
          expect(part.dwell.cumulative[c]).toBe(whole.dwell.cumulative[same]);
        }
      })
    );
  });

  test("the order of the rows of contacts changes nothing", () => {
    fc.assert(
      fc.property(someDiary, (diary) => {
        const turned = { ...diary, contacts: [...diary.contacts].reverse() };
        expect(modelsOf(turned, ASOF).dwell).toEqual(modelsOf(diary, ASOF).dwell);
      })
    );
  });
});
