import { RHYTHM_STATES } from "../churn/ownRhythm";
import { NO_DAY } from "../columns/values/cell";
import { MANY_CONTACTS, STALL_REASONS } from "../dwell/stallAdvice";
import { actionOf } from "../followup/actionOf";
import type { Models } from "../models";
import { NEXT_ORDER_BASES } from "../predict/nextOrder";
import { joinSentences } from "../text/joinSentences";
import type { Text } from "../text/text";
import type { Reason } from "./explanation";

const DAYS_A_WEEK = 7;

/** Why a customer is stalled, keeps its rhythm or not, what may come and what to do next. */
export function nextReasons(models: Models, customer: number, text: Text): Reason[] {
  return [
    ...stalled(models, customer, text),
    ...rhythm(models, customer, text),
    ...nextOrder(models, customer, text),
    ...forecast(models, customer, text),
    ...action(models, customer, text),
  ];
}

function stalled({ dwell, settings }: Models, c: number, text: Text): Reason[] {
  const code = STALL_REASONS[dwell.reason[c] ?? -1];
  if (!code || !dwell.contacts.known) return [];
  return [
    {
      key: "stallReason",
      label: text("column.stallReason"),
      value: text(`stallReason.${code}`),
      because: text("why.stall", {
        many: MANY_CONTACTS,
        long: settings.cleanUpDays,
        since: dwell.contacts.days[c] ?? -1,
      }),
    },
  ];
}

function rhythm({ rhythm: own, standing, settings }: Models, c: number, text: Text): Reason[] {
  const code = RHYTHM_STATES[own.state[c] ?? -1];
  if (!code) return [];
  return [
    {
      key: "rhythmState",
      label: text("column.rhythmState"),
      value: text(`rhythm.${code}`),
      because: text("why.rhythm", {
        days: standing.recency[c] ?? 0,
        gap: text.number(own.medianGap[c] ?? 0),
        ratio: text.number(own.ratio[c] ?? 0, 2),
        atRisk: text.number(settings.rhythm.atRisk),
        overdue: text.number(settings.rhythm.overdue),
      }),
    },
  ];
}

function nextOrder({ facts, prediction }: Models, c: number, text: Text): Reason[] {
  const { day, basis } = prediction.nextOrder;
  const on = day[c] ?? NO_DAY;
  const rests = NEXT_ORDER_BASES[basis[c] ?? -1];
  const last = facts.perCustomer.lastDay[c] ?? NO_DAY;
  if (on === NO_DAY || !rests) return [];
  return [
    {
      key: "nextOrder",
      label: text("column.nextOrder"),
      value: text.date(on),
      because: text(`why.nextOrder.${rests}`, { last: text.date(last), gap: on - last }),
    },
  ];
}

function forecast({ prediction, facts }: Models, c: number, text: Text): Reason[] {
  const { models, summary } = prediction;
  if ("off" in models) return [];
  const year = models.forecast.orders365[c] ?? NaN;
  if (Number.isNaN(year) || facts.perCustomer.scored[c] !== 1) return [];
  const at = summary.customer.indexOf(c);
  const alive = models.forecast.pAlive[c] ?? NaN;
  return [
    {
      key: "orders365",
      label: text("column.orders365"),
      value: text.number(year, 2),
      because: joinSentences(
        text,
        text("why.forecast", {
          repeats: summary.frequency[at] ?? 0,
          weeks: text.number((summary.age[at] ?? 0) / DAYS_A_WEEK, 1),
        }),
        Number.isNaN(alive)
          ? text("why.aliveHidden")
          : text("why.alive", { alive: text.percent(alive, 0) })
      ),
    },
  ];
}

function action({ followUp, settings }: Models, c: number, text: Text): Reason[] {
  const at = followUp.rule[c] ?? -1;
  const rule = settings.playbook[at];
  if (!rule) return [];
  const due = followUp.dueBy[c] ?? NO_DAY;
  return [
    {
      key: "suggestedAction",
      label: text("column.suggestedAction"),
      value: text("action.suggestion", {
        action: actionOf(rule, text),
        offer: text(`offer.${rule.offer}`),
      }),
      because: joinSentences(
        text,
        text("why.action", { rule: at + 1, season: text(`season.${followUp.season}`) }),
        ...(due === NO_DAY ? [] : [text("why.actionDue", { day: text.date(due) })])
      ),
    },
  ];
}
