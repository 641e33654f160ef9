import type { CustomerFilter } from "../../../core/desk/desk";

/** Customers that can be picked in a picture. */
export interface Choice {
  /** Unique in its picture. */
  key: string;
  /** What they are called, as in a title. */
  what: string;
  customers: number;
  filters: CustomerFilter[];
}

/** What a part of a picture needs to be picked. */
export interface Picking {
  pickedKey: string | undefined;
  /** `from` is the button, to which the focus comes back. */
  pick: (key: string, from: HTMLElement) => void;
}
