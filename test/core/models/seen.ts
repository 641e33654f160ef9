import { FIRST } from "./shop";
import { cohorts } from "../../../src/core/churn/cohorts";
import { churnByGroup } from "../../../src/core/churn/churnByGroup";
import { churnExposure } from "../../../src/core/churn/churnExposure";
import { countReasons } from "../../../src/core/churn/countReasons";
import { reactivations } from "../../../src/core/churn/reactivations";
import { churnReasonOf } from "../../../src/core/churn/reasons";
import { repurchaseGaps } from "../../../src/core/churn/repurchaseGaps";
import { retentionCurve } from "../../../src/core/churn/retentionCurve";
import { silentAttrition } from "../../../src/core/churn/silentAttrition";
import { buildDesk } from "../../../src/core/desk/buildDesk";
import { stalledList } from "../../../src/core/dwell/stalledList";
import { birthdays } from "../../../src/core/followup/birthdays";
import { tooManyContacts } from "../../../src/core/followup/contactCap";
import { nextOrders } from "../../../src/core/followup/nextOrders";
import { statusEndings } from "../../../src/core/followup/statusEndings";
import { orderLadder } from "../../../src/core/life/orderLadder";
import type { Models } from "../../../src/core/models";
import { createText } from "../../../src/core/text/text";
import { duplicateVisits } from "../../../src/core/team/duplicateVisits";
import { ownerFigures } from "../../../src/core/team/owners";
import { sourceFigures } from "../../../src/core/team/sources";
import { highValue } from "../../../src/core/value/highValue";
import { lifetimeOf } from "../../../src/core/value/lifetime";
import { serviceSplit } from "../../../src/core/value/serviceSplit";
import { valueCube } from "../../../src/core/value/valueCube";

const TEXT = createText("en");

/** What a model says, without reference to where a row stands: codes, counts and days, and apart from them money. */
export interface Seen {
  said: unknown;
  money?: readonly number[];
}
type Model = (models: Models) => Seen;

/** One value a customer, by id. */
function byCustomer<Value>({ book }: Models, of: (customer: number) => Value) {
  const { id } = book.customers;
  const order = Array.from(id.keys()).sort((a, b) => ((id[a] ?? "") < (id[b] ?? "") ? -1 : 1));
  return order.map((c) => [id[c], of(c)] as const);
}
const moneyOf = (models: Models, of: ArrayLike<number> | undefined) =>
  byCustomer(models, (c) => of?.[c] ?? NaN).map(([, value]) => value);

/** A list of customers as a set of ids. */
const idsOf = ({ book }: Models, list: Iterable<number>) =>
  Array.from(list, (c) => book.customers.id[c]).sort();

export const MODELS: Record<string, Model> = {
  "scores and segments": (m) => ({
    said: byCustomer(m, (c) => {
      const { r, f, m: monetary, segment, segmentCodes } = m.standing;
      return [r[c], f[c], monetary[c], segmentCodes[segment[c] ?? -1]];
    }),
  }),
  "value: tier, class, score": (m) => ({
    said: byCustomer(m, (c) => {
      const { tier, aToE, valueScore } = m.standing;
      return [tier[c], aToE[c], valueScore?.ofCustomer[c]];
    }),
  }),
  "high-value set and service split": (m) => {
    const { net, values } = m.standing.measured;
    const worth = Float64Array.from(values.customer, (c) => net[c] ?? 0)
      .sort()
      .reverse();
    const split = serviceSplit(worth, false);
    const best = highValue(worth);
    return {
      said: [best.members.length, best.shareOfNet, split.map(({ customers }) => customers)],
      money: split.map(({ value }) => value),
    };
  },
  "value cube": (m) => {
    const { length } = m.book.customers;
    const { orderCount } = m.facts.perCustomer;
    const { referrals } = m.book.customers;
    const cube = valueCube(
      { repeat: Float64Array.from(orderCount), ...(referrals && { referrals }) },
      length
    );
    return { said: byCustomer(m, (c) => [cube.ranks.repeat?.[c], cube.meanRank[c]]) };
  },
  "lifetime value": (m) => {
    const life = lifetimeOf(m.book, m.facts, m.standing, m.settings, m.asOf);
    return {
      said: [life.retention, byCustomer(m, (c) => life.plain?.months[c])],
      money: [...moneyOf(m, life.plain?.value), ...moneyOf(m, life.withReferrals?.own)],
    };
  },
  "status, relationship, pipeline": (m) => ({
    said: byCustomer(m, (c) => {
      const { status, nextBoundary, relationship, pipeline } = m.standing;
      return [status[c], nextBoundary[c], relationship[c], pipeline[c]];
    }),
  }),
  "order ladder": (m) => ({
    said: [
      orderLadder(m.facts.perCustomer.orderCount),
      byCustomer(m, (c) => nextOrders(m.facts.perCustomer.orderCount)[c]),
    ],
  }),
  "time line and churn by month": (m) => ({
    said: m.timeLine.map(({ net: _net, activeNet: _active, ...month }) => month),
    money: m.timeLine.flatMap(({ net, activeNet }) => [net, activeNet]),
  }),
  "churn by owner": (m) => {
    const { owner } = m.book.customers;
    const labels = owner?.labels ?? [];
    const exposure = churnExposure(m.facts, m.settings, m.asOf);
    const groups = churnByGroup(exposure, owner?.codes ?? [], labels.length);
    return {
      said: groups
        .map(({ code, ...counts }) => ({ name: labels[code] ?? "", ...counts }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
  },
  "own rhythm": (m) => ({
    said: byCustomer(m, (c) => [m.rhythm.medianGap[c], m.rhythm.ratio[c], m.rhythm.state[c]]),
  }),
  "silent attrition": (m) => {
    const losses = silentAttrition(m.facts, m.asOf);
    return {
      said: idsOf(
        m,
        losses.map(({ customer }) => customer)
      ),
      money: losses.map(({ lost }) => lost),
    };
  },
  "customers who came back": (m) => {
    const back = reactivations(m.facts, m.settings.churnDays, FIRST);
    const placeOf = new Map(back.map((one) => [one.customer, one]));
    return {
      said: byCustomer(m, (c) => {
        const { day: on, gap, orders } = placeOf.get(c) ?? {};
        return [on, gap, orders];
      }),
      money: byCustomer(m, (c) => placeOf.get(c)?.net ?? NaN).map(([, net]) => net),
    };
  },
  "cohorts and retention curve": (m) => {
    const all = cohorts(m.facts, m.asOf, 13);
    return {
      said: [
        all.map(({ month, size, customers }) => [month, size, [...customers]]),
        retentionCurve(m.facts, m.asOf),
      ],
      money: all.flatMap(({ revenue }) => [...revenue]),
    };
  },
  "repurchase gaps": (m) => ({ said: repurchaseGaps(m.facts) }),
  "churn reasons": (m) => ({
    said: countReasons(m.book.customers.churnReason, churnReasonOf).map(({ code, customers }) => [
      code,
      customers,
    ]),
  }),
  "dwell, stall and advice": (m) => {
    const { days, cumulative, stall, reason, advice, cleanUp } = m.dwell;
    return {
      said: [
        byCustomer(m, (c) => [days[c], cumulative[c], stall[c], reason[c], advice[c], cleanUp[c]]),
        idsOf(
          m,
          stalledList(m.dwell).map(({ customer }) => customer)
        ),
      ],
    };
  },
  "contact clock and cap": (m) => ({
    said: [
      byCustomer(m, (c) => [m.dwell.contacts.days[c], m.dwell.contacts.sinceEntry[c]]),
      idsOf(
        m,
        tooManyContacts(m.book, m.settings.contactCap, m.asOf).map(({ customer }) => customer)
      ),
    ],
  }),
  "follow-up and nudges": (m) => ({
    said: [
      byCustomer(m, (c) => [m.followUp.rule[c], m.followUp.dueBy[c], m.followUp.priority[c]]),
      idsOf(
        m,
        statusEndings(m.standing, m.settings.nudgeDays).map(({ customer }) => customer)
      ),
      idsOf(
        m,
        birthdays(m.book.customers.birthday, m.asOf, 60).map(({ customer }) => customer)
      ),
    ],
  }),
  "next order and replenishment": (m) => ({
    said: byCustomer(m, (c) => [
      m.prediction.nextOrder.day[c],
      m.prediction.nextOrder.basis[c],
      m.prediction.runsOut[c],
    ]),
  }),
  "purchase histories": (m) => {
    const { customer, frequency, recency, age, meanValue } = m.prediction.summary;
    const place = new Map(Array.from(customer, (c, i) => [c, i]));
    const at = (of: ArrayLike<number>) => (c: number) => of[place.get(c) ?? -1];
    return {
      said: byCustomer(m, (c) => [frequency, recency, age].map((of) => at(of)(c))),
      money: byCustomer(m, at(meanValue)).map(([, value]) => value ?? NaN),
    };
  },
  owners: (m) => {
    const rows = ownerFigures(
      m.book.customers.owner,
      m.facts,
      m.standing,
      m.dwell,
      m.followUp.lead
    ).sort((a, b) => (a.owner < b.owner ? -1 : 1));
    return {
      said: rows.map(({ net: _net, topNet: _top, ...counts }) => counts),
      money: rows.flatMap(({ net, topNet }) => [net, topNet]),
    };
  },
  sources: (m) => {
    const rows = sourceFigures("source", m.book.customers.leadSource, m.facts, undefined).sort(
      (a, b) => (a.name < b.name ? -1 : 1)
    );
    return {
      said: rows.map(({ revenue: _revenue, ...counts }) => counts),
      money: rows.map(({ revenue }) => revenue),
    };
  },
  "duplicate visits": (m) => ({
    said: duplicateVisits(m.book.customers, m.followUp.lead)
      .map(({ customers }) => idsOf(m, customers).join())
      .sort(),
  }),
  desk: (m) => {
    const { pyramid, segments, statuses, funnel, heatMap, outside, ...rest } = buildDesk(m, TEXT);
    const parts = [
      ...[...pyramid, ...segments, ...statuses, ...funnel],
      ...(heatMap?.cells ?? []),
      ...Object.values(outside),
    ];
    const { stalled, cleanUp, due, comparison, bands } = rest;
    const sortedIds = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id).sort();
    const figures = comparison?.figures ?? [];
    return {
      said: [
        ...[parts.map(({ customers }) => customers), bands],
        ...[stalled, cleanUp, due].map(sortedIds),
        figures.filter(({ code }) => code !== "net"),
      ],
      money: [...parts, ...figures.filter(({ code }) => code === "net")].flatMap((one) =>
        "net" in one ? [one.net] : [one.now, one.then]
      ),
    };
  },
  "comparison of two dates": (m) => {
    const { tiers, classes, statuses, lists } = m.comparison ?? {};
    return {
      said: [
        [...(tiers?.customers ?? [])],
        [...(classes?.customers ?? [])],
        [...(statuses?.customers ?? [])],
        idsOf(m, lists?.up ?? []),
        idsOf(m, lists?.down ?? []),
        idsOf(m, lists?.valueCustomers ?? []),
        (lists?.problems ?? []).map(({ customer }) => m.book.customers.id[customer]).sort(),
      ],
      money: [...(tiers?.gained ?? [])],
    };
  },
};

/** What every model says; numbers that are no counts may differ in their last bits by the order in which they were added. */
export function allSeen(models: Models) {
  return Object.fromEntries(
    Object.entries(MODELS).map(([name, model]) => {
      const { said, money } = model(models);
      return [
        name,
        { said: rounded(said), money: (money ?? []).map((own) => Math.round(own * 1e4)) },
      ];
    })
  );
}
/** The same with numbers to nine digits and lists as plain arrays. */
export function rounded(said: unknown): unknown {
  if (typeof said === "number") return Number(said.toPrecision(9));
  if (ArrayBuffer.isView(said)) return Array.from(said as Float64Array, rounded);
  if (Array.isArray(said)) return said.map(rounded);
  if (typeof said !== "object" || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, rounded(value)]));
}
