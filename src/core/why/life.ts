import { RELATIONSHIPS, STATUSES } from "../codes";
import { SPAN_DAYS } from "../life/relationshipStage";
import { spendBetween } from "../life/spend";
import { stageName } from "../life/stageName";
import type { Models } from "../models";
import { joinSentences } from "../text/joinSentences";
import type { Text } from "../text/text";
import type { Reason } from "./explanation";

/** Status, pipeline stage, relationship stage and days in stage of a customer. */
export function lifeReasons(models: Models, customer: number, text: Text): Reason[] {
  return [
    ...status(models, customer, text),
    pipeline(models, customer, text),
    ...relationship(models, customer, text),
    ...dwell(models, customer, text),
  ];
}

function status({ standing }: Models, c: number, text: Text): Reason[] {
  const code = STATUSES[standing.status[c] ?? -1];
  if (!code) return [];
  const days = standing.recency[c] ?? 0;
  return [
    {
      key: "status",
      label: text("column.status"),
      value: text(`status.${code}`),
      because: text("why.status", { days, ...standing.statusBounds }),
    },
  ];
}

function pipeline({ book, facts, standing, settings }: Models, c: number, text: Text): Reason {
  const stage = settings.stages[standing.pipeline[c] ?? -1];
  const { stage: typed } = book.customers;
  const written = typed?.labels[typed.codes[c] ?? -1] ?? "";
  const orders = facts.perCustomer.orderCount[c] ?? 0;
  const later = standing.stageIsLater[c] === 1;
  const ofSheet = later ? "why.stageThen" : written ? "why.stageTyped" : "why.stageBlank";
  const sentence = orders > 0 ? "why.stageByOrders" : ofSheet;
  const differs = standing.pipelineDiffers[c] === 1 && (orders > 0 || later);
  return {
    key: "pipeline",
    label: text("column.pipeline"),
    value: stage ? stageName(stage, text) : "",
    because: joinSentences(
      text,
      text(sentence, { orders, typed: written }),
      differs ? text("why.stageDiffers", { typed: written }) : undefined
    ),
  };
}

function relationship(models: Models, c: number, text: Text): Reason[] {
  const { facts, standing, asOf } = models;
  const code = RELATIONSHIPS[standing.relationship[c] ?? -1];
  const state = STATUSES[standing.status[c] ?? -1];
  if (!code || !state) return [];
  const recent = spendBetween(facts, asOf, 0, SPAN_DAYS)[c] ?? 0;
  const previous = spendBetween(facts, asOf, SPAN_DAYS, 2 * SPAN_DAYS)[c] ?? 0;
  return [
    {
      key: "relationship",
      label: text("column.relationship"),
      value: text(`relationship.${code}`),
      because: text("why.relationship", {
        days: SPAN_DAYS,
        recent: text.money(recent),
        previous: text.money(previous),
        orders: facts.perCustomer.orderCount[c] ?? 0,
        status: text(`status.${state}`),
        rule: text(`why.relationship.${code}`),
      }),
    },
  ];
}

function dwell({ dwell: stay, asOf }: Models, c: number, text: Text): Reason[] {
  const days = stay.days[c] ?? -1;
  if (days < 0) return [];
  const limit = stay.limit[c] ?? -1;
  return [
    {
      key: "daysInStage",
      label: text("column.daysInStage"),
      value: text.integer(days),
      because: joinSentences(
        text,
        text("why.dwell", { day: text.date(asOf - days), days }),
        limit >= 0 ? text("why.dwellLimit", { limit }) : undefined,
        stay.estimated[c] === 1 ? text("why.dwellEstimated") : undefined,
        stay.givenUp[c] === 1 ? text("why.givenUp") : undefined
      ),
    },
  ];
}
