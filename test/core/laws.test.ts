import fc from "fast-check";
import type { Cell } from "../../src/core/columns/values/cell";
import { judge } from "../../src/core/judge";
import { LEFT_OUT_REASONS } from "../../src/core/problem";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { day, factsOf, readBook } from "./readBook";

const HEAD = ["Order ID", "Customer ID", "Order date", "Amount", "Status"];
const ASOF = day("2024-12-31");
const FIRST = day("2023-06-01");

const iso = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10);

/** Order rows with everything that real books hold: refunds, shared ids, bad cells, cancellations, the future. */
const rowOf = (broken: boolean): fc.Arbitrary<Cell[]> =>
  fc
    .record({
      order: fc.integer({ min: 1, max: 60 }),
      customer: fc.integer({ min: 1, max: 12 }),
      at: fc.integer({ min: FIRST, max: ASOF + 20 }),
      cents: fc.integer({ min: -3000, max: 20000 }),
      flaw: broken
        ? fc.constantFrom("", "", "", "", "customer", "date", "amount", "status", "id")
        : fc.constant(""),
    })
    .map(({ order, customer, at, cents, flaw }) => [
      flaw === "id" ? "" : `O${order}-${broken ? customer % 5 : customer}`,
      flaw === "customer" ? "" : `C${customer}`,
      flaw === "date" ? "soon" : iso(at),
      flaw === "amount" ? "free" : cents / 100,
      flaw === "status" ? "cancelled" : "paid",
    ]);
const rows = (broken = true) => fc.array(rowOf(broken), { minLength: 1, maxLength: 80 });

/** What a book says of each customer, by id. */
function standingsOf(body: Cell[][], asOf = ASOF) {
  const { book } = readBook({ orders: [HEAD, ...body] });
  const facts = factsOf(book, asOf);
  const standing = judge(book, facts, DEFAULT_SETTINGS, asOf);
  const known = book.customers.id.map((id, c) => ({
    id: id.toLowerCase(),
    scored: facts.perCustomer.scored[c] === 1,
    orders: facts.perCustomer.orderCount[c] ?? 0,
    net: facts.perCustomer.net[c] ?? 0,
    recency: standing.recency[c] ?? 0,
    r: standing.r[c] ?? 0,
    f: standing.f[c] ?? 0,
    m: standing.m[c] ?? 0,
    segment: standing.segment[c],
    tier: standing.tier[c],
    status: standing.status[c],
    relationship: standing.relationship[c],
    pipeline: standing.pipeline[c],
    aToE: standing.aToE[c],
  }));
  return { facts, known: known.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

test("total rows = used + left out, and every used cent is on exactly one customer", () => {
  fc.assert(
    fc.property(rows(), (body) => {
      const { facts, known } = standingsOf(body);
      const left = LEFT_OUT_REASONS.reduce((sum, reason) => sum + facts.leftOut[reason], 0);
      expect(facts.used + left).toBe(body.length);
      expect(facts.lines.length).toBe(facts.used);
      const used = body.filter((_, i) => facts.reason[i] === 0);
      const spent = used.reduce((sum, row) => sum + Number(row[3]), 0);
      expect(known.reduce((sum, { net }) => sum + net, 0)).toBeCloseTo(spent, 5);
      expect(known.reduce((sum, { orders }) => sum + orders, 0)).toBe(facts.orders.length);
    })
  );
});

test("the order of the rows changes nothing about anybody", () => {
  const shuffled = rows().chain((body) =>
    fc.tuple(
      fc.constant(body),
      fc.shuffledSubarray(body, { minLength: body.length, maxLength: body.length })
    )
  );
  fc.assert(
    fc.property(shuffled, ([body, other]) => {
      expect(standingsOf(other).known).toEqual(standingsOf(body).known);
    })
  );
});

test("money in another unit leaves every score, tier, class and stage as it is", () => {
  fc.assert(
    fc.property(rows(), fc.constantFrom(2, 8, 1024), (body, factor) => {
      const scaled = body.map(([id = "", who = "", at = "", amount = "", status = ""]) => [
        id,
        who,
        at,
        typeof amount === "number" ? amount * factor : amount,
        status,
      ]);
      const money = ({ net: _net, ...rest }: ReturnType<typeof standingsOf>["known"][number]) =>
        rest;
      expect(standingsOf(scaled).known.map(money)).toEqual(standingsOf(body).known.map(money));
    })
  );
});

test("an earlier analysis date sees what the book was on that day", () => {
  fc.assert(
    fc.property(rows(), fc.integer({ min: FIRST, max: ASOF }), (body, asOf) => {
      const until = body.filter((row) => !(String(row[2]) > iso(asOf) && row[2] !== "soon"));
      const before = standingsOf(until, asOf).known;
      const ids = new Set(before.map(({ id }) => id));
      expect(standingsOf(body, asOf).known.filter(({ id }) => ids.has(id))).toEqual(before);
    })
  );
});

test("more recent, more orders, more money never score lower", () => {
  fc.assert(
    fc.property(rows(false), (body) => {
      const scored = standingsOf(body).known.filter((customer) => customer.scored);
      for (const a of scored) {
        for (const b of scored) {
          if (a.recency <= b.recency) expect(a.r).toBeGreaterThanOrEqual(b.r);
          if (a.orders >= b.orders) expect(a.f).toBeGreaterThanOrEqual(b.f);
          if (a.net >= b.net) expect(a.m).toBeGreaterThanOrEqual(b.m);
        }
      }
    })
  );
});

test("facts agree with adding up order by order", () => {
  fc.assert(
    fc.property(rows(false), (body) => {
      const orders = new Map<string, { who: string; net: number; at: string }>();
      for (const [id, who, at, amount] of body) {
        if (String(at) > iso(ASOF)) continue;
        const order = orders.get(String(id)) ?? { who: String(who), net: 0, at: "9999" };
        order.net += Number(amount);
        if (Number(amount) > 0 && String(at) < order.at) order.at = String(at);
        orders.set(String(id), order);
      }
      const valid = [...orders.values()].filter(({ net }) => Math.round(net * 100) > 0);
      const { facts, known } = standingsOf(body);
      expect(facts.orders.length).toBe(valid.length);
      for (const { id, orders: count, recency, scored } of known) {
        const own = valid.filter(({ who }) => who.toLowerCase() === id);
        expect(count).toBe(own.length);
        expect(scored).toBe(own.length > 0);
        const last = own
          .map(({ at }) => at)
          .sort()
          .at(-1);
        if (last !== undefined) expect(recency).toBe(ASOF - day(last));
      }
    })
  );
});
