import { TransportFault, type Fault, type Faults } from "../protocol/faults";
import { ActionType, type Batch } from "../protocol/wire";

/** Error codes that a failing batch can be given. */
export const FAILURES = [
  "ActivityLimitReached",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "InvalidOrTimedOutSession",
] as const;
export type Failure = (typeof FAILURES)[number];

/** What goes wrong between an add-in and Excel; each can be switched on alone or with others. */
export interface Troubles {
  cellEdited: boolean;
  silent: boolean;
  /** The first batch that makes many changes is executed by half and then reported lost. */
  breaksOff: boolean;
  /** Each `every`-th batch is answered with this code, and nothing of it is executed. */
  failing?: { every: number; code: Failure };
  /** Milliseconds that each answer takes longer; 0: none. */
  delayMs: number;
  /** What one request or one reply may carry; absent: as much as Excel on the web carries. */
  payloadBytes?: number;
}

export const NO_TROUBLES: Troubles = {
  cellEdited: false,
  silent: false,
  breaksOff: false,
  delayMs: 0,
};

/** A batch that sets fewer properties is no loss worth watching. */
const MANY_CHANGES = 10;

const changesMuch = ({ Actions }: Batch): boolean =>
  Actions.filter((action) => action.ActionType === ActionType.SetProperty).length >= MANY_CHANGES;

/** Troubles as the faults of the batches to come. Where several meet, the one that lets least through is met. */
export function rehearse(troubles: Troubles): Faults {
  const { cellEdited, silent, failing, delayMs, payloadBytes } = troubles;
  let { breaksOff } = troubles;
  let count = 0;
  return {
    delayMs,
    ...(payloadBytes !== undefined && {
      limits: { requestBytes: payloadBytes, responseBytes: payloadBytes },
    }),
    next(_index, batch): Fault {
      count++;
      if (silent) return { kind: "silence" };
      if (cellEdited) return { kind: "cellEdit" };
      if (failing && count % failing.every === 0) return faultOf(failing.code);
      if (breaksOff && changesMuch(batch)) {
        breaksOff = false;
        return { kind: "half", number: TransportFault.InvalidOrTimedOutSession };
      }
      return { kind: "none" };
    },
  };
}

function faultOf(code: Failure): Fault {
  if (code === "GeneralException")
    return {
      kind: "error",
      code,
      message: "There was an internal error while processing the request.",
    };
  return { kind: "transport", number: TransportFault[code] };
}
