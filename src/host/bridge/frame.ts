import type { WorkbookState } from "../model/state";
import { RICH_API_EVENT, type WireEvent } from "../protocol/events";
import type { Faults } from "../protocol/faults";
import { appContext } from "./appContext";
import {
  ActionKind,
  Dispatch,
  readPaneMessage,
  replyTo,
  ResponseKind,
  type ExecuteMethodData,
  type PaneMessage,
} from "./crossFrame";
import { EXCEL_2021, type Requirements } from "./requirements";
import { Session, type SessionOptions } from "./session";

export interface ExcelFrameOptions extends SessionOptions {
  /** The element the pane's iframe is put into. */
  container: HTMLElement;
  /** The add-in's page: https, on the same host name as this page (the port may differ). */
  paneUrl: string;
  workbook: WorkbookState;
  /** Language of the user interface, as `en-US` or `zh-CN`. */
  locale: string;
  requirements?: Requirements;
}

const NO_SUCH_METHOD = 5000;
const UNKNOWN_ACTION = -2;

/** An add-in page framed as Excel on the web frames it; its unmodified office.js acts on the workbook. */
export class ExcelFrame {
  private readonly origin: string;
  private readonly conversation = crypto.randomUUID();
  private readonly controlId = crypto.randomUUID();
  /** Event name → the message that registered it; event posts echo its ids. */
  private readonly subscriptions = new Map<string, PaneMessage>();
  private session: Session | undefined;
  private frame: HTMLIFrameElement | undefined;
  private nextEvent = 1;

  constructor(private readonly options: ExcelFrameOptions) {
    this.origin = new URL(options.paneUrl, location.href).origin;
  }

  /** From the next batch on, until the pane is opened anew. */
  set faults(faults: Faults) {
    if (this.session) this.session.transport.faults = faults;
  }

  open(): void {
    this.close();
    const { workbook } = this.options;
    this.session = new Session(workbook, this.options, (event) => this.sendEvent(event));
    const frame = document.createElement("iframe");
    // office.js reads the name while its page loads, so it is set before the frame enters the document
    frame.name = JSON.stringify({
      baseFrameName: `_xdm_${this.controlId}`,
      hostInfo: this.hostInfo("|"),
      xdmInfo: `${this.conversation}|${this.controlId}|${location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
    const url = new URL(this.options.paneUrl, location.href);
    frame.src = `${url.href}${url.search ? "&" : "?"}_host_Info=${this.hostInfo("$")}`;
    this.frame = frame;
    addEventListener("message", this.receive);
    this.options.container.append(frame);
  }

  /** Removes the pane and lets go of the workbook. */
  close(): void {
    removeEventListener("message", this.receive);
    this.frame?.remove();
    this.frame = undefined;
    this.session?.close();
    this.session = undefined;
    this.subscriptions.clear();
  }

  /** Presses the ribbon button whose manifest action is `ExecuteFunction` with this name. */
  pressCommand(functionName: string): void {
    this.post("appCommandInvoked", {
      0: `command-${this.nextEvent++}`,
      1: functionName,
      2: JSON.stringify({ source: { id: functionName } }),
    });
  }

  /** Type, platform, version, locale, correlation id, dialogue, logging, flags. */
  private hostInfo(separator: "|" | "$"): string {
    const { locale } = this.options;
    return ["Excel", "Web", "16.00", locale, this.controlId, "", "disableLogging", "0"].join(
      separator
    );
  }

  private sendEvent({ type, target, args }: WireEvent): void {
    const id = this.nextEvent++;
    const isRemote = false;
    this.post("richApiMessage", {
      ArrayData: [[RICH_API_EVENT, type, target, JSON.stringify(args), id, isRemote]],
    });
  }

  private post(eventName: string, data: unknown): void {
    const subscription = this.subscriptions.get(eventName);
    if (subscription)
      this.send(replyTo(subscription, data, location.origin, ResponseKind.event, 0));
  }

  private reply(message: PaneMessage, data: unknown, errorCode = 0): void {
    this.send(replyTo(message, data, location.origin, ResponseKind.call, errorCode));
  }

  private send(text: string): void {
    this.frame?.contentWindow?.postMessage(text, this.origin);
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame?.contentWindow || event.origin !== this.origin) return;
    const message = readPaneMessage(event.data, this.conversation);
    if (!message) return;
    if (message._actionType === ActionKind.registerEvent) {
      this.subscriptions.set(message._actionName, message);
      this.reply(message, { Error: 0 });
    } else if (message._actionType === ActionKind.unregisterEvent) {
      this.subscriptions.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else this.invoke(message);
  };

  private invoke(message: PaneMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync": {
        const { workbook, locale, requirements = EXCEL_2021 } = this.options;
        return this.reply(message, appContext(workbook, this.controlId, locale, requirements));
      }
      case "ContextActivationManager_notifyHost":
        return this.reply(message, null);
      case "executeMethod":
        return this.execute(message, message._data as ExecuteMethodData);
      default:
        return this.reply(message, null, UNKNOWN_ACTION);
    }
  }

  private execute(message: PaneMessage, data: ExecuteMethodData): void {
    const succeed = (result: object) => this.reply(message, { Version: 1, Error: 0, ...result });
    const fail = (error: number) => this.reply(message, { Version: 1, Error: error });
    const { settings } = this.options.workbook;
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.executeRichApi: {
        const outcome = this.session?.exchange(data.ArrayData ?? []);
        if (!outcome || outcome.kind === "silence") return;
        return outcome.kind === "reply"
          ? succeed({ Data: [200, [], outcome.text] })
          : fail(outcome.number);
      }
      case Dispatch.saveSettings: {
        settings.clear();
        for (const [key, json] of data.DdaSettingsMethod?.Properties ?? [])
          settings.set(key, JSON.parse(json));
        this.options.workbook.emit({ kind: "settings" });
        return succeed({});
      }
      case Dispatch.loadSettings: {
        const stored = [...settings].map(([key, value]) => ({
          Name: key,
          Value: JSON.stringify(value),
        }));
        return succeed({ Properties: { Settings: stored } });
      }
      case Dispatch.commandCompleted:
        return succeed({});
      default:
        return fail(NO_SUCH_METHOD);
    }
  }
}
