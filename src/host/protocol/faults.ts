import type { Batch } from "./wire";
import type { ErrorCode } from "./hostError";

/** Numbers Office reports when a batch does not reach the workbook or its reply does not come back. */
export const TransportFault = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type Fault =
  | { kind: "none" }
  /** The batch is not executed; office.js maps the number to a code. */
  | { kind: "transport"; number: number }
  /** The batch is answered with this error before anything ran. */
  | { kind: "error"; code: ErrorCode; message: string }
  /** Executed or not, no reply ever comes. */
  | { kind: "silence" }
  /** Only the first half of the actions run, then the connection fails with the number. */
  | { kind: "half"; number: number };

/** Decides before each batch what goes wrong with it. */
export interface Faults {
  /** `index` counts batches from 0 since the workbook was connected. */
  next(index: number, batch: Batch): Fault;
}

export const NO_FAULTS: Faults = { next: () => ({ kind: "none" }) };

/** Faults for given batches, counted from 0. */
export const faultsAt = (faults: Readonly<Record<number, Fault>>): Faults => ({
  next: (index) => faults[index] ?? { kind: "none" },
});
