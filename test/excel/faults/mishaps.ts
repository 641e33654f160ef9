import { TransportFault } from "../../../src/host/protocol/faults";
import type { Fault } from "../../../src/host/protocol/faults";

/** Something that goes wrong with one batch. */
export interface Mishap {
  name: string;
  fault: Fault;
  /** Passes by itself, so that the step is tried again. */
  passes: boolean;
}

/** Of Excel's documentation and of office.js; the first are those that the product repeats. */
const REPLIES = [
  ["ServiceNotAvailable", true],
  ["RequestAborted", true],
  ["ConnectionFailure", true],
  ["GeneralException", true],
  ["InvalidRequestContext", true],
  ["AccessDenied", false],
  ["ItemNotFound", false],
  ["InvalidArgument", false],
  ["InvalidReference", false],
  ["InsertDeleteConflict", false],
] as const;

const CONNECTIONS = [
  ["ActivityLimitReached", true],
  ["InvalidOrTimedOutSession", false],
  ["InvalidOperationInCellEditMode", false],
  ["AccessDenied", false],
  ["RequestPayloadSizeLimitExceeded", false],
  ["ResponsePayloadSizeLimitExceeded", false],
] as const;

/** Connections that break when part of the batch, or all of it, is done already. */
const TOO_LATE = [
  ["ActivityLimitReached", true],
  ["InvalidOrTimedOutSession", false],
  ["ResponsePayloadSizeLimitExceeded", false],
] as const;

export const MISHAPS: readonly Mishap[] = [
  ...REPLIES.map(([code, passes]): Mishap => ({
    ...{ name: code, passes },
    fault: { kind: "error", code, message: "rehearsed" },
  })),
  ...CONNECTIONS.map(([code, passes]): Mishap => ({
    ...{ name: `${code} of the connection`, passes },
    fault: { kind: "transport", number: TransportFault[code] },
  })),
  ...TOO_LATE.flatMap(([code, passes]): Mishap[] => [
    {
      ...{ name: `${code} after half of it`, passes },
      fault: { kind: "half", number: TransportFault[code] },
    },
    {
      ...{ name: `${code} after all of it`, passes },
      fault: { kind: "lost", number: TransportFault[code] },
    },
  ]),
  { name: "no answer", passes: false, fault: { kind: "silence" } },
  { name: "done without an answer", passes: false, fault: { kind: "silence", executed: true } },
  { name: "null for all cells", passes: false, fault: { kind: "nulls" } },
];
