import type { Coded } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import { kaplanMeier, survivalQuantile, type SurvivalQuantile } from "../math/kaplanMeier";
import { median } from "../math/quantile";
import type { Stage } from "../stages";
import type { StageStays } from "./stayList";

/** How long a stage takes, from the stays of one group. Figures in days. */
export interface StageDuration {
  stage: Stage;
  /** Label of the present owner; "" for customers without one, and for a whole stage. */
  owner: string;
  /** Dated stays that came to an end, and those that still run. */
  finished: number;
  running: number;
  /** Plain median of the finished ones, which the quick ones reach first; absent without any. */
  medianFinished?: number;
  /** Kaplan-Meier: running stays count as lasting at least so far. Without a value more than half are still inside. */
  median: SurvivalQuantile;
}

/**
 * Dated stays by stage or, where owners are given, by stage and owner: stages in their order, owners in the order in which the sheet names them,
 * those without one last. Every visit is a stay of its own. A stay whose entry or end is unknown belongs to none; groups without stays are absent.
 */
export function stageDurations(
  stages: readonly Stage[],
  { first, stage, entered, left }: StageStays,
  asOf: Day,
  owner?: Coded
): StageDuration[] {
  const owners = owner?.labels.length ?? 0;
  const groups = new Map<number, { finished: number[]; running: number[] }>();
  for (let c = 0; c + 1 < first.length; c++) {
    const code = owner?.codes[c] ?? -1;
    const end = first[c + 1] ?? 0;
    for (let s = first[c] ?? 0; s < end; s++) {
      const runs = s === end - 1;
      const came = entered[s] ?? NO_DAY;
      const went = runs ? asOf : (left[s] ?? NO_DAY);
      if (came === NO_DAY || went === NO_DAY) continue;
      const key = (stage[s] ?? 0) * (owners + 1) + (code < 0 ? owners : code);
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { finished: [], running: [] }));
      (runs ? group.running : group.finished).push(went - came);
    }
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, { finished, running }]) => {
      const of = stages[Math.floor(key / (owners + 1))];
      if (!of) return [];
      return {
        stage: of,
        owner: owner?.labels[key % (owners + 1)] ?? "",
        finished: finished.length,
        running: running.length,
        ...(finished.length > 0 && { medianFinished: median(finished) }),
        median: survivalQuantile(kaplanMeier(finished, running)),
      };
    });
}
