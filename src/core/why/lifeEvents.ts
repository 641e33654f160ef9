import type { Coded } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import { stageName } from "../life/stageName";
import { round6 } from "../math/round6";
import type { Models } from "../models";
import type { Text } from "../text/text";
import { MOST_EVENTS, type LifeEvent } from "./explanation";

/** On one day: first we spoke, then there was an order, then it counted as a stage. */
const KINDS: LifeEvent["kind"][] = ["contact", "order", "stage"];

/**
 * What has happened to a customer up to the analysis date, oldest first, the newest `MOST_EVENTS`: each day with valid orders and their net amount,
 * each stage on the day it was entered (days that are only guessed are left out), each contact.
 */
export function lifeEvents(models: Models, customer: number, text: Text): LifeEvent[] {
  const events = [
    ...orderDays(models, customer),
    ...stagesEntered(models, customer, text),
    ...contacts(models, customer, text),
  ];
  return events
    .sort((a, b) => a.day - b.day || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .slice(-MOST_EVENTS);
}

function orderDays({ facts }: Models, customer: number): LifeEvent[] {
  const { orders } = facts;
  const days = new Map<Day, number>();
  for (let i = 0; i < orders.length; i++) {
    if (orders.customer[i] !== customer) continue;
    const day = orders.day[i] ?? NO_DAY;
    days.set(day, round6((days.get(day) ?? 0) + (orders.net[i] ?? 0)));
  }
  return Array.from(days, ([day, amount]) => ({ day, kind: "order", label: "", amount }));
}

function stagesEntered({ dwell, settings }: Models, customer: number, text: Text): LifeEvent[] {
  const { first, stage, entered, estimated } = dwell.stays;
  const events: LifeEvent[] = [];
  for (let s = first[customer] ?? 0; s < (first[customer + 1] ?? 0); s++) {
    const day = entered[s] ?? NO_DAY;
    const known = settings.stages[stage[s] ?? -1];
    if (day === NO_DAY || estimated[s] === 1 || !known) continue;
    events.push({ day, kind: "stage", label: stageName(known, text) });
  }
  return events;
}

/** Rows of the contact sheet, and the day of the last contact where it is newer than all of them. */
function contacts({ book, asOf }: Models, customer: number, text: Text): LifeEvent[] {
  const events: LifeEvent[] = [];
  const sheet = book.contacts;
  const of = (column: Coded | undefined, i: number) => column?.labels[column.codes[i] ?? -1];
  let newest = NO_DAY;
  for (let i = 0; sheet && i < sheet.length; i++) {
    const day = sheet.day[i] ?? NO_DAY;
    if (sheet.customer[i] !== customer || day === NO_DAY || day > asOf) continue;
    const words = [of(sheet.channel, i), of(sheet.outcome, i)].filter((word) => word !== undefined);
    events.push({ day, kind: "contact", label: words.join(text("why.contactJoin")) });
    newest = Math.max(newest, day);
  }
  const last = book.customers.lastContact?.[customer] ?? NO_DAY;
  if (last > newest && last <= asOf) events.push({ day: last, kind: "contact", label: "" });
  return events;
}
