import type { Coded } from "../columns/book";
import type { Analysis } from "../review";
import type { WrittenColumnKey } from "../writtenColumns";
import type { Dimension } from "../rfm/cuts";

/** What a customer is sorted into and a setting may change. */
export const GROUPINGS = ["segment", "tier", "status", "stage", "stalled"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What other settings do to the same book on the same day; plain data. */
export interface SettingsEffect {
  /** Customers that both analyses know. */
  customers: number;
  /** Of those, how many are sorted otherwise, by what they are sorted into. */
  changed: Record<Grouping, number>;
  /** Customers with at least one of these changes. */
  anyChange: number;
  /** Dimensions whose cuts are others than before; either side may be empty. */
  cuts: { dimension: Dimension; before: number[]; after: number[] }[];
}

type Side = Pick<Analysis, "snapshot" | "columns" | "totals">;

/**
 * Compares two analyses of one book on one day, made in the same language: before and after a change of settings. A blank that
 * gets a code, or the other way round, counts as a change; with another segment map or stage list a code of another name does.
 */
export function settingsEffect(before: Side, after: Side): SettingsEffect {
  const then = groupingsOf(before);
  const now = groupingsOf(after);
  const placeOf = new Map(before.snapshot.key.map((key, at) => [key, at]));
  const changed: Record<Grouping, number> = {
    segment: 0,
    tier: 0,
    status: 0,
    stage: 0,
    stalled: 0,
  };
  let customers = 0;
  let anyChange = 0;
  after.snapshot.key.forEach((key, c) => {
    const at = placeOf.get(key);
    if (at === undefined) return;
    customers++;
    let any = false;
    for (const grouping of GROUPINGS) {
      if (then[grouping](at) === now[grouping](c)) continue;
      changed[grouping]++;
      any = true;
    }
    if (any) anyChange++;
  });
  return {
    customers,
    changed,
    anyChange,
    cuts: changedCuts(before.totals.cuts, after.totals.cuts),
  };
}

function groupingsOf({ snapshot, columns }: Side): Record<Grouping, (c: number) => string> {
  const label =
    ({ codes, labels }: Coded) =>
    (c: number) =>
      labels[codes[c] ?? -1] ?? "";
  const written = (key: WrittenColumnKey) => {
    const values = columns.find((column) => column.key === key)?.values;
    return (c: number) => String(values?.[c] ?? "");
  };
  return {
    segment: label(snapshot.segment),
    tier: label(snapshot.tier),
    status: label(snapshot.status),
    stage: label(snapshot.stage),
    stalled: written("stalled"),
  };
}

function changedCuts(
  before: Record<Dimension, number[]>,
  after: Record<Dimension, number[]>
): SettingsEffect["cuts"] {
  return (["recency", "frequency", "monetary"] as const)
    .map((dimension) => ({ dimension, before: before[dimension], after: after[dimension] }))
    .filter(({ before: then, after: now }) => then.join() !== now.join());
}
