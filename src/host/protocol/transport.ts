import type { Dispatcher } from "./dispatcher";
import { NO_FAULTS, TransportFault, type Faults } from "./faults";
import { DEFAULT_LIMITS, type HostLimits } from "./limits";
import type { Batch, BatchReply } from "./wire";

export type TransportOutcome =
  { kind: "reply"; text: string } | { kind: "failed"; number: number } | { kind: "silence" };

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

  /** `partition` names the part of Excel the batch is for; empty: the workbook. */
  exchange(body: string, partition = ""): TransportOutcome {
    const requestBytes = this.bytes(body, this.limits.requestBytes);
    const batch = JSON.parse(body) as Batch;
    const fault = this.faults.next(this.index++, batch);
    const report = (outcome: TransportOutcome, reply?: BatchReply): TransportOutcome => {
      const responseBytes = outcome.kind === "reply" ? outcome.text.length : 0;
      this.options.onBatch?.({ batch, reply, requestBytes, responseBytes, outcome });
      return outcome;
    };
    if (fault.kind === "transport") return report({ kind: "failed", number: fault.number });
    if (fault.kind === "silence") return report({ kind: "silence" });
    if (fault.kind === "half") {
      const reply = this.dispatcher.execute(batch, {
        partition,
        actionLimit: Math.floor(batch.Actions.length / 2),
      });
      return report({ kind: "failed", number: fault.number }, reply);
    }
    if (requestBytes > this.limits.requestBytes)
      return report({ kind: "failed", number: TransportFault.RequestPayloadSizeLimitExceeded });
    const reply: BatchReply =
      fault.kind === "error"
        ? rejected(fault.code, fault.message)
        : this.dispatcher.execute(batch, { partition });
    const text = JSON.stringify(reply);
    if (this.bytes(text, this.limits.responseBytes) > this.limits.responseBytes)
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

const rejected = (code: string, message: string): BatchReply => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
});
