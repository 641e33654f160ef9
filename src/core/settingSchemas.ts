import * as v from "valibot";
import { TIERS } from "./codes";
import { dayOfDate } from "./columns/values/civil";
import {
  LONGEST_ACTION,
  MOST_DAYS_BETWEEN,
  MOST_RULES,
  OFFERS,
  PLAYBOOK_GROUPS,
  SEASONS,
} from "./followup/playbook";
import { isCompleteMap } from "./rfm/ownMap";
import { ASSIGNED_BY } from "./settings";
import type { TunableKind } from "./tunables";

/** Excel knows no earlier and no later dates. */
const FIRST_DAY = dayOfDate(1900, 1, 1) ?? 0;
const LAST_DAY = dayOfDate(9999, 12, 31) ?? 0;

const shortText = v.pipe(v.string(), v.trim(), v.maxLength(200));
const action = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_ACTION));
const filledText = v.pipe(shortText, v.minLength(1));

const cutPoints = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.maxLength(4),
  v.check((cuts) => cuts.every((cut, i) => i === 0 || cut >= (cuts[i - 1] ?? cut)))
);

/** Codes become keys of plain objects: `constructor` and its like would find what every object has. */
const stageCode = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/),
  v.check((code) => !(code in {}))
);

const stages = v.pipe(
  v.array(
    v.object({
      code: stageCode,
      en: v.optional(filledText),
      zh: v.optional(filledText),
      words: v.optional(v.pipe(v.array(filledText), v.maxLength(50))),
      fromOrders: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
    })
  ),
  v.maxLength(12),
  v.check((list) => areStagesInOrder(list))
);

/** Stages before the first order, then those with orders, the first of which begins with the first order. */
export function areStagesInOrder(
  list: readonly { code: string; fromOrders?: number | undefined }[]
): boolean {
  const codes = new Set(list.map(({ code }) => code));
  const from = list.map(({ fromOrders }) => fromOrders ?? 0);
  const rising = from.every((orders, i) => {
    const before = from[i - 1] ?? 0;
    return orders > before || (orders === 0 && before === 0);
  });
  return codes.size === list.length && rising && from[0] === 0 && from.includes(1);
}

const segmentMap = v.pipe(
  v.array(
    v.object({
      name: filledText,
      cells: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[1-5*]{3}$/))), v.maxLength(125)),
    })
  ),
  v.maxLength(125),
  v.check((map) => map.length === 0 || isCompleteMap(map))
);

const playbook = v.pipe(
  v.array(
    v.object({
      group: v.picklist(PLAYBOOK_GROUPS),
      tier: v.optional(v.picklist(TIERS)),
      season: v.optional(v.picklist(SEASONS)),
      en: action,
      zh: action,
      offer: v.picklist(OFFERS),
      everyDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DAYS_BETWEEN)),
    })
  ),
  v.maxLength(MOST_RULES)
);

const assignmentRules = v.pipe(
  v.array(
    v.object({
      by: v.picklist(ASSIGNED_BY),
      value: filledText,
      owner: filledText,
    })
  ),
  v.maxLength(MOST_RULES)
);

/** `null` says that a stage has no limit, as its absence does. */
const stageLimits = v.pipe(
  v.record(
    stageCode,
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)))
  ),
  v.transform((limits) =>
    Object.fromEntries(Object.entries(limits).filter(([, days]) => days !== null))
  )
);

/** NaN where there is no such date. */
function dayOfIso(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return dayOfDate(year, month, date) ?? NaN;
}

/** A `Day`, or the date as `2024-03-31` for those who write their settings by hand. */
const day = v.pipe(
  v.union([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.isoDate())]),
  v.transform((given) => (typeof given === "number" ? given : dayOfIso(given))),
  v.number(),
  v.minValue(FIRST_DAY),
  v.maxValue(LAST_DAY)
);

/** What a stored value of this kind must be. */
export function schemaOf(kind: TunableKind) {
  switch (kind.type) {
    case "integer":
      return v.pipe(v.number(), v.integer(), v.minValue(kind.min), v.maxValue(kind.max));
    case "decimal":
      return v.pipe(v.number(), v.finite(), v.minValue(kind.min), v.maxValue(kind.max));
    case "choice":
      return v.picklist(kind.options);
    case "numberChoice":
      return v.picklist(kind.options);
    case "switch":
      return v.boolean();
    case "text":
      return v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(kind.maxLength));
    case "textList":
      return v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(kind.maxLength))),
        v.maxLength(kind.maxItems)
      );
    case "day":
      return day;
    case "months":
      return v.pipe(
        v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
        v.maxLength(12)
      );
    case "cuts":
      return v.variant("kind", [
        v.object({ kind: v.literal("percentile") }),
        v.object({ kind: v.literal("frozen") }),
        v.object({
          kind: v.literal("fixed"),
          recency: cutPoints,
          frequency: cutPoints,
          monetary: cutPoints,
        }),
      ]);
    case "segmentMap":
      return segmentMap;
    case "stages":
      return stages;
    case "stageLimits":
      return stageLimits;
    case "playbook":
      return playbook;
    case "assignmentRules":
      return assignmentRules;
  }
}
