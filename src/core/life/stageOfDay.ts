import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Stage } from "../stages";
import { stageReader } from "./stageWords";

/** The stage that people gave each customer, as it stood on one day; arrays have one entry a customer. */
export interface StagesOfDay {
  /** Index into the stages; -1 for a word that means none of them, BLANK_STAGE where nobody said anything. */
  stage: Int8Array;
  /** 1: the customer sheet has moved on since, so its cell says nothing about that day. */
  moved: Uint8Array;
}

export const BLANK_STAGE = -2;

/**
 * What the customer sheet said on `asOf`. Its stage holds, unless a row of the stage log or the stage-entered date shows that it came about
 * later. Then it is the stage in which the log stood on that day, else the one that its first later row left, else blank. Rows of the log that
 * lead to no stage of the list tell nothing.
 */
export function stagesOfDay(
  { customers, stageLog }: Book,
  stages: readonly Stage[],
  asOf: Day
): StagesOfDay {
  const { length, stage: typed, stageEntered } = customers;
  const reader = stageReader(stages);
  const typedPlaces = typed?.labels.map(reader);
  const stage = new Int8Array(length).fill(BLANK_STAGE);
  const moved = new Uint8Array(length);

  stageEntered?.forEach((day, c) => {
    if (day > asOf) moved[c] = 1;
  });
  const lastUntil = new Int32Array(length).fill(-1);
  const firstAfter = new Int32Array(length).fill(-1);
  const to = stageLog?.to.labels.map(reader);
  const from = stageLog?.from?.labels.map(reader);
  const toOf = (row: number) => to?.[stageLog?.to.codes[row] ?? -1] ?? -1;
  const fromOf = (row: number) => from?.[stageLog?.from?.codes[row] ?? -1] ?? -1;
  const dayOf = (row: number) => stageLog?.day[row] ?? NO_DAY;
  stageLog?.customer.forEach((c, row) => {
    const day = dayOf(row);
    if (c < 0 || day === NO_DAY || toOf(row) < 0) return;
    const at = (day > asOf ? firstAfter : lastUntil)[c] ?? -1;
    if (day > asOf) {
      moved[c] = 1;
      if (at < 0 || day < dayOf(at)) firstAfter[c] = row;
    } else if (at < 0 || day >= dayOf(at)) lastUntil[c] = row;
  });
  for (let c = 0; c < length; c++) {
    const code = typed?.codes[c] ?? -1;
    if (moved[c] !== 1) {
      if (code >= 0) stage[c] = typedPlaces?.[code] ?? -1;
      continue;
    }
    const until = lastUntil[c] ?? -1;
    const after = firstAfter[c] ?? -1;
    const known = until >= 0 ? toOf(until) : fromOf(after);
    if (known >= 0) stage[c] = known;
  }
  return { stage, moved };
}
