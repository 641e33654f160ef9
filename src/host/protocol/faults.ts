import type { HostLimits } from "./limits";
import type { Batch } from "./wire";

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
  /** The batch is answered with this error before anything ran; also with a code that only a service around Excel gives. */
  | { kind: "error"; code: string; message: string }
  /** No reply ever comes, whether the batch is executed or not. */
  | { kind: "silence"; executed?: boolean }
  /** Only the first half of the actions run, then the connection fails with the number. */
  | { kind: "half"; number: number }
  /** All actions run, and the connection fails with the number before the reply is back. */
  | { kind: "lost"; number: number }
  /** Executed, but every grid of cells in the reply is null, as Excel answers beyond its limits. */
  | { kind: "nulls" }
  /** A batch that asked to wait (`delayForCellEdit`) is held until the faults change; any other fails. */
  | { kind: "cellEdit" };

/** Decides before each batch what goes wrong with it. */
export interface Faults {
  /** Milliseconds that each answer takes longer. */
  readonly delayMs?: number;
  /** In place of the host's own. */
  readonly limits?: Partial<Pick<HostLimits, "requestBytes" | "responseBytes">>;
  /** `index` counts batches from 0 since the workbook was connected. */
  next(index: number, batch: Batch): Fault;
}

export const NO_FAULTS: Faults = { next: () => ({ kind: "none" }) };

/** Faults for given batches, counted from 0. */
export const faultsAt = (faults: Readonly<Record<number, Fault>>): Faults => ({
  next: (index) => faults[index] ?? { kind: "none" },
});
