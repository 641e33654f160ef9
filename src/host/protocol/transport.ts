import type { Dispatcher } from "./dispatcher";
import { NO_FAULTS, TransportFault, type Fault, type Faults } from "./faults";
import { DEFAULT_LIMITS, type HostLimits } from "./limits";
import type { Batch, BatchReply } from "./wire";

export type TransportOutcome =
  | { kind: "reply"; text: string }
  | { kind: "failed"; number: number }
  | { kind: "silence" }
  /** Not executed: to be sent again when the faults have changed. */
  | { kind: "held" };

/** A batch as it arrives. */
export interface Request {
  body: string;
  /** The part of Excel it is for; absent or empty: the workbook. */
  partition?: string;
  /** Rather waits than fails while a cell is being edited. */
  waitsForCellEdit?: boolean;
}

/** One exchange, for logs and tests. Text lengths are in UTF-8 bytes. */
export interface Exchange {
  batch: Batch;
  reply: BatchReply | undefined;
  requestBytes: number;
  responseBytes: number;
  outcome: TransportOutcome;
}

export interface TransportOptions {
  limits?: Partial<HostLimits>;
  faults?: Faults;
  onBatch?: (exchange: Exchange) => void;
}

/** Between the text on the wire and the dispatcher: payload limits, rehearsed faults, observation. */
export class Transport {
  private index = 0;
  private readonly limits: HostLimits;
  private readonly encoder = new TextEncoder();
  faults: Faults;

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly options: TransportOptions = {}
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.faults = options.faults ?? NO_FAULTS;
  }

  exchange({ body, partition = "", waitsForCellEdit = false }: Request): TransportOutcome {
    const limits = { ...this.limits, ...this.faults.limits };
    const requestBytes = this.bytes(body, limits.requestBytes);
    const batch = JSON.parse(body) as Batch;
    const fault = this.faults.next(this.index++, batch);
    const report = (outcome: TransportOutcome, reply?: BatchReply): TransportOutcome => {
      const responseBytes = outcome.kind === "reply" ? outcome.text.length : 0;
      this.options.onBatch?.({ batch, reply, requestBytes, responseBytes, outcome });
      return outcome;
    };
    const untouched = untouchedBy(fault, waitsForCellEdit);
    if (untouched) return report(untouched);
    if (fault.kind === "half" || fault.kind === "lost") {
      const isHalf = fault.kind === "half";
      const actionLimit = isHalf ? Math.floor(batch.Actions.length / 2) : Infinity;
      const reply = this.dispatcher.execute(batch, { partition, actionLimit });
      return report({ kind: "failed", number: fault.number }, reply);
    }
    if (fault.kind === "silence")
      return report({ kind: "silence" }, this.dispatcher.execute(batch, { partition }));
    if (requestBytes > limits.requestBytes)
      return report({ kind: "failed", number: TransportFault.RequestPayloadSizeLimitExceeded });
    const reply: BatchReply =
      fault.kind === "error"
        ? rejected(fault.code, fault.message)
        : this.dispatcher.execute(batch, { partition });
    const text = JSON.stringify(reply, fault.kind === "nulls" ? withoutGrids : undefined);
    if (this.bytes(text, limits.responseBytes) > limits.responseBytes)
      return report(
        { kind: "failed", number: TransportFault.ResponsePayloadSizeLimitExceeded },
        reply
      );
    return report({ kind: "reply", text }, reply);
  }

  /** Encodes only when the length in characters leaves it open which side of the limit the text is on. */
  private bytes(text: string, limit: number): number {
    if (text.length * 3 <= limit || text.length > limit) return text.length;
    return this.encoder.encode(text).length;
  }
}

/** What becomes of a batch that does not reach the workbook. */
function untouchedBy(fault: Fault, waitsForCellEdit: boolean): TransportOutcome | undefined {
  switch (fault.kind) {
    case "transport":
      return { kind: "failed", number: fault.number };
    case "silence":
      return fault.executed ? undefined : { kind: "silence" };
    case "cellEdit":
      return waitsForCellEdit
        ? { kind: "held" }
        : { kind: "failed", number: TransportFault.InvalidOperationInCellEditMode };
    case "none":
    case "error":
    case "half":
    case "lost":
    case "nulls":
      return undefined;
  }
}

const withoutGrids = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && value.length > 0 && value.every(Array.isArray) ? null : value;

const rejected = (code: string, message: string): BatchReply => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
});
