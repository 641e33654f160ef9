import { Book } from "../model/book";
import { Range } from "../model/range/range";
import type { WorkbookState } from "../model/state";
import { Workbook } from "../model/workbook";
import { Dispatcher } from "../protocol/dispatcher";
import type { WireEvent } from "../protocol/events";
import type { Faults } from "../protocol/faults";
import { DEFAULT_LIMITS, type HostLimits } from "../protocol/limits";
import { Transport, type TransportOptions, type TransportOutcome } from "../protocol/transport";
import { WireObject } from "../protocol/wireObject";
import { WacWorkbook } from "./wacWorkbook";

export interface SessionOptions extends Omit<TransportOptions, "limits"> {
  limits?: Partial<HostLimits>;
  /** Opens another workbook beside this one: the bytes of an .xlsx file, or nothing for a blank book. Absent: that fails. */
  onNewWorkbook?: (bytes: Uint8Array | undefined) => void;
}

/** An outcome that the client hears of. */
export type Answer = Extract<TransportOutcome, { kind: "reply" | "failed" }>;

const DELAY_FOR_CELL_EDIT = 64;

/** Where `Excel.createWorkbook` goes on the web: to the program around the workbook. */
const PROGRAM = "WacPartition";

/** One client's connection to one workbook; `send` carries events to the client. */
export class Session {
  private readonly transport: Transport;
  private readonly held: (() => void)[] = [];
  private isClosed = false;
  private readonly book: Book;
  private readonly dispatcher: Dispatcher;

  constructor(
    readonly workbook: WorkbookState,
    options: SessionOptions,
    send: (event: WireEvent) => void
  ) {
    const kept = () => [...this.dispatcher.references.all()].filter((one) => one instanceof Range);
    this.book = new Book(workbook, { ...DEFAULT_LIMITS, ...options.limits }, send, kept);
    this.dispatcher = new Dispatcher({
      global: new Workbook(this.book),
      partitions: { [PROGRAM]: new WacWorkbook(options.onNewWorkbook) },
      create: (typeName) =>
        typeName === INTERNAL_SERVICE ? new AddinInternalService() : undefined,
    });
    this.transport = new Transport(this.dispatcher, options);
  }

  get faults(): Faults {
    return this.transport.faults;
  }

  /** From the next batch on; batches that were held are tried again. */
  set faults(faults: Faults) {
    this.transport.faults = faults;
    for (const again of this.held.splice(0)) again();
  }

  /**
   * One request with the arguments that office.js hands over: the first names a part of Excel, the fifth is the batch, the
   * seventh its flags. `answer` may be called at once, later or never.
   */
  exchange(request: readonly unknown[], answer: (outcome: Answer) => void): void {
    const outcome = this.transport.exchange({
      body: String(request[4]),
      partition: String(request[0] ?? ""),
      waitsForCellEdit: (Number(request[6]) & DELAY_FOR_CELL_EDIT) !== 0,
    });
    if (outcome.kind === "held") this.held.push(() => this.exchange(request, answer));
    if (outcome.kind === "held" || outcome.kind === "silence") return;
    const { delayMs = 0 } = this.faults;
    const reply = () => {
      if (!this.isClosed) answer(outcome);
    };
    if (delayMs > 0) setTimeout(reply, delayMs);
    else reply();
  }

  /** Objects the client keeps and has not released. */
  get keptReferences(): number {
    return this.dispatcher.references.count;
  }

  close(): void {
    this.isClosed = true;
    this.held.length = 0;
    this.book.close();
  }
}

const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** office.js tells it once per page that ribbon actions can be taken. */
class AddinInternalService extends WireObject {
  override readonly wireName = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}
