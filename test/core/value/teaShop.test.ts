import { TIERS } from "../../../src/core/codes";
import { lifetimeOf } from "../../../src/core/value/lifetime";
import { serviceSplit } from "../../../src/core/value/serviceSplit";
import { CUBE_AXES, valueCube } from "../../../src/core/value/valueCube";
import { valueScore } from "../../../src/core/value/valueScore";
import { ASOF, byId, EXPECTED, shop } from "../teaShop";

const made = shop();
const { standing, book, facts, settings } = made;
const { measured } = standing;
const who = measured.values.customer;
const known = (values: Float64Array | undefined) => (c: number) =>
  Number.isNaN(values?.[c] ?? NaN) ? undefined : values?.[c];

test("the five-input score of everybody", () => {
  expect(byId(made, known(standing.valueScore?.ofCustomer))).toEqual(EXPECTED.valueScore);
  expect(standing.valueScore?.inputs.map(({ input, weight }) => [input, weight])).toEqual([
    ["sales", 0.4],
    ["expected", 0.2],
    ["profit", 0.2],
    ["credit", 0.1],
    ["reference", 0.1],
  ]);
});

test("without two of its columns the weights 40, 20 and 20 become 50, 25 and 25 %", () => {
  const { expectedSales } = book.customers;
  const score = valueScore(
    who,
    {
      sales: measured.net,
      ...(expectedSales && { expected: expectedSales }),
      ...(measured.profit && { profit: measured.profit.ofCustomer }),
    },
    settings.valueWeights,
    book.customers.length
  );
  expect(byId(made, known(score?.ofCustomer))).toEqual(
    EXPECTED.valueScoreWithoutCreditAndReferrals
  );
  expect(score?.inputs.map(({ weight }) => weight)).toEqual([0.5, 0.25, 0.25]);
});

test.each(["net", "profit", "score"] as const)("tiers by %s", (valueBasis) => {
  const other = shop({ valueBasis });
  expect(other.standing.valueBasis).toBe(valueBasis);
  const tierOf = (c: number) =>
    other.facts.perCustomer.scored[c] === 1 ? TIERS[other.standing.tier[c] ?? -1] : undefined;
  expect(byId(other, tierOf)).toEqual(EXPECTED.tiers[valueBasis]);
});

test("the 20/60/20 split by profit", () => {
  const profits = Float64Array.from(who, (c) => measured.profit?.ofCustomer[c] || 0);
  expect(serviceSplit(profits, true).map(({ customers, value }) => [customers, value])).toEqual(
    EXPECTED.service
  );
});

test("the ranks of the value cube", () => {
  const { referrals } = book.customers;
  const cube = valueCube(
    {
      repeat: Float64Array.from(who, (c) => (measured.orders[c] ?? 0) - 1),
      referrals: Float64Array.from(who, (c) => referrals?.[c] ?? NaN),
      profit: Float64Array.from(who, (c) => measured.profit?.ofCustomer[c] ?? NaN),
    },
    who.length
  );
  for (const axis of CUBE_AXES) {
    const ranks = new Map(Array.from(who, (c, i) => [c, cube.ranks[axis]?.[i]]));
    expect(byId(made, (c) => ranks.get(c))).toEqual(EXPECTED.cube[axis]);
  }
});

describe("lifetime values", () => {
  const lifetime = lifetimeOf(book, facts, standing, settings, ASOF);
  const { plain } = lifetime;

  test("34 of the 52 buyers of the year before bought again", () => {
    expect([lifetime.fromBook?.buyers, lifetime.fromBook?.kept]).toEqual(EXPECTED.retention);
    expect(EXPECTED.retention).toEqual([52, 34]);
  });

  test("plain, with the retention of the book", () => {
    expect(byId(made, known(plain?.value))).toEqual(EXPECTED.plainLifetime);
  });

  test("plain, with half of the retention, is half as much", () => {
    const half = lifetimeOf(book, facts, standing, { ...settings, retention: 40 }, ASOF);
    const whole = lifetimeOf(book, facts, standing, { ...settings, retention: 80 }, ASOF);
    expect(half.fromBook).toBeUndefined();
    for (const c of who)
      expect((half.plain?.value[c] ?? 0) * 2).toBeCloseTo(whole.plain?.value[c] ?? 0, 5);
  });

  test("with referrals, B 0.5 and C 10", () => {
    const own = { ...settings, lifetime: { service: 0.5, units: 10 } };
    const { withReferrals: result } = lifetimeOf(book, facts, standing, own, ASOF);
    expect(result?.margin).toBeCloseTo(EXPECTED.margin, 6);
    const triple = (c: number): [number, number, number] | undefined =>
      known(result?.total)(c) === undefined
        ? undefined
        : [result?.own[c] ?? NaN, result?.referred[c] ?? NaN, result?.total[c] ?? NaN];
    expect(byId(made, triple)).toEqual(EXPECTED.withReferrals);
  });
});
