import { Book } from "../model/book";
import { Range } from "../model/range";
import type { WorkbookState } from "../model/state";
import { Workbook } from "../model/workbook";
import { Dispatcher } from "../protocol/dispatcher";
import type { WireEvent } from "../protocol/events";
import { DEFAULT_LIMITS, type HostLimits } from "../protocol/limits";
import { Transport, type TransportOptions, type TransportOutcome } from "../protocol/transport";
import { WireObject } from "../protocol/wireObject";
import { WacWorkbook } from "./wacWorkbook";

export interface SessionOptions extends Omit<TransportOptions, "limits"> {
  limits?: Partial<HostLimits>;
  /** Opens another workbook beside this one: the bytes of an .xlsx file, or nothing for a blank book. Absent: that fails. */
  onNewWorkbook?: (bytes: Uint8Array | undefined) => void;
}

/** Where `Excel.createWorkbook` goes on the web: to the program around the workbook. */
const PROGRAM = "WacPartition";

/** One client's connection to one workbook; `send` carries events to the client. */
export class Session {
  readonly transport: Transport;
  private readonly book: Book;
  private readonly dispatcher: Dispatcher;

  constructor(
    readonly workbook: WorkbookState,
    options: SessionOptions,
    send: (event: WireEvent) => void
  ) {
    this.book = new Book(workbook, { ...DEFAULT_LIMITS, ...options.limits }, send);
    this.dispatcher = new Dispatcher({
      global: new Workbook(this.book),
      partitions: { [PROGRAM]: new WacWorkbook(options.onNewWorkbook) },
      create: (typeName) =>
        typeName === INTERNAL_SERVICE ? new AddinInternalService() : undefined,
    });
    const { references } = this.dispatcher;
    this.book.keptRanges = () => [...references.all()].filter((kept) => kept instanceof Range);
    this.transport = new Transport(this.dispatcher, options);
  }

  /** One request with the arguments that office.js hands over: the first names a part of Excel, the fifth is the batch. */
  exchange(request: readonly unknown[]): TransportOutcome {
    return this.transport.exchange(String(request[4]), String(request[0] ?? ""));
  }

  /** Objects the client keeps and has not released. */
  get keptReferences(): number {
    return this.dispatcher.references.count;
  }

  close(): void {
    this.book.close();
  }
}

const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** office.js tells it once per page that ribbon actions can be taken. */
class AddinInternalService extends WireObject {
  override readonly wireName = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}
