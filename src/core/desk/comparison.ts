import { STATUSES } from "../codes";
import type { Comparison } from "../compare/compareDates";
import { TIERS_NOW, TIERS_THEN } from "../compare/tierLevels";
import { countCodes } from "../countCodes";
import { type Dwell, measureDwell, STALLS } from "../dwell/dwell";
import type { Facts } from "../facts";
import type { Models } from "../models";
import { levelName } from "../report/migration/migrationTiers";
import type { Standing } from "../standing";
import type { Text } from "../text/text";
import type { Desk, DeskComparison, ComparedFigure, Mover } from "./desk";
import { capped, lister } from "./listed";

interface OneDay {
  facts: Facts;
  standing: Standing;
  dwell: Dwell;
}

/** What changed since the earlier day, as the pages Review and Migration count it; undefined when there was no order then. */
export function comparisonOf(models: Models, text: Text): Desk["comparison"] {
  const { comparison, book, settings } = models;
  if (!comparison) return undefined;
  const { earlier, facts, standing } = comparison;
  const then = {
    facts,
    standing,
    dwell: measureDwell(book, facts, standing, settings, earlier.day),
  };
  const moverOf = moverIn(comparison, models, text);
  return {
    earlier: earlier.day,
    by: earlier.by,
    figures: figuresOf(models, then),
    up: capped(comparison.lists.up, moverOf),
    down: capped(comparison.lists.down, moverOf),
  };
}

function figuresOf(now: OneDay, then: OneDay): DeskComparison["figures"] {
  const [present, past] = [now, then].map(({ facts, standing, dwell }) => {
    const statuses = countCodes(standing.status, STATUSES);
    return {
      customers: facts.perCustomer.scored.reduce((sum, flag) => sum + flag, 0),
      orders: facts.orders.length,
      net: facts.net,
      active: statuses.active,
      atRisk: statuses.silent + statuses.sleeping,
      lost: statuses.lost,
      stalled: countCodes(dwell.stall, STALLS).stalled,
    } satisfies Record<ComparedFigure["code"], number>;
  });
  if (!present || !past) return [];
  return (Object.keys(present) as ComparedFigure["code"][]).map((code) => ({
    code,
    now: present[code],
    then: past[code],
  }));
}

function moverIn(
  { levels, gained }: Comparison,
  models: Models,
  text: Text
): (customer: number) => Mover {
  const listed = lister(models, text);
  const then = TIERS_THEN.map((level) => levelName(level, text));
  const now = TIERS_NOW.map((level) => levelName(level, text));
  return (c) => ({
    ...listed(c),
    from: then[levels.then[c] ?? -1] ?? "",
    to: now[levels.now[c] ?? -1] ?? "",
    gained: gained[c] ?? 0,
  });
}
