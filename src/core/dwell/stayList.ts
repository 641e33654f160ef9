import { NO_DAY, type Day } from "../columns/values/cell";

/**
 * Everybody's way through the stages: the stays of customer c are those from `first[c]` up to `first[c + 1]`, oldest first. Everybody has at
 * least one; the last is the stay in the present stage. Neighbouring stays are in different stages.
 */
export interface StageStays {
  /** One entry more than customers. */
  first: Int32Array;
  /** Index into `Settings.stages`. */
  stage: Int8Array;
  /** NO_DAY when no date tells. */
  entered: Int32Array;
  /** The day on which the next stay began; NO_DAY when no date tells, and for the last one, which still runs. */
  left: Int32Array;
  /** 1: the day of entry is unknown and another date stands in for it. */
  estimated: Uint8Array;
}

/** Writes stays one customer after another. */
export class StayList {
  readonly #stays: StageStays;
  #customers = 0;
  #start = 0;
  #length = 0;

  /** @param most stays at most */
  constructor(customers: number, most: number) {
    this.#stays = {
      first: new Int32Array(customers + 1),
      stage: new Int8Array(most),
      entered: new Int32Array(most),
      left: new Int32Array(most).fill(NO_DAY),
      estimated: new Uint8Array(most),
    };
  }

  /** The stays that follow are of the next customer. */
  beginCustomer(): void {
    this.#start = this.#length;
    this.#stays.first[this.#customers++] = this.#length;
  }

  /** Stage of the customer's latest stay; -1 before the first. */
  get lastStage(): number {
    return this.#length > this.#start ? (this.#stays.stage[this.#length - 1] ?? -1) : -1;
  }

  /** Day on which the customer's n-th stay from behind was entered; NO_DAY when it is unknown or there is none. */
  enteredFromBehind(n: 1 | 2): Day {
    const at = this.#length - n;
    return at < this.#start ? NO_DAY : (this.#stays.entered[at] ?? NO_DAY);
  }

  /** Ends the stay before. */
  enter(stage: number, day: Day, estimated = false): void {
    const { stage: stages, entered, left, estimated: guesses } = this.#stays;
    if (this.#length > this.#start) left[this.#length - 1] = day;
    stages[this.#length] = stage;
    entered[this.#length] = day;
    guesses[this.#length] = Number(estimated && day !== NO_DAY);
    this.#length++;
  }

  /** The latest stay was entered on this day instead. */
  correctEntry(day: Day): void {
    const { entered, left } = this.#stays;
    if (this.#length - 1 > this.#start) left[this.#length - 2] = day;
    entered[this.#length - 1] = day;
  }

  finish(): StageStays {
    const { first, stage, entered, left, estimated } = this.#stays;
    first[this.#customers] = this.#length;
    return {
      first,
      stage: stage.slice(0, this.#length),
      entered: entered.slice(0, this.#length),
      left: left.slice(0, this.#length),
      estimated: estimated.slice(0, this.#length),
    };
  }
}
