import type { WorkbookState } from "../model/state";
import { RICH_API_EVENT, type WireEvent } from "../protocol/events";
import { NO_FAULTS, type Faults } from "../protocol/faults";
import { appContext } from "./appContext";
import { Dispatch, type ExecuteMethodData, type PaneMessage } from "./crossFrame";
import {
  DIALOG_CLOSED,
  DialogFrame,
  MESSAGE_FROM_DIALOG,
  readDialogRequest,
  type DialogRequest,
} from "./dialogFrame";
import { FrameChannel } from "./frameChannel";
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
  /** Where a dialog of the page is shown; without it none can be opened. */
  dialogs?: DialogPlaces;
}

/** Makes room for a dialog. */
export type DialogPlaces = (
  request: DialogRequest,
  /** To be called when the user closes it. */
  onClosed: () => void
) => { container: HTMLElement; remove: () => void };

const NO_SUCH_METHOD = 5000;
const DIALOG_EVENT = "dialogMessageReceived";
const COMMAND_EVENT = "appCommandInvoked";

/** An add-in page framed as Excel on the web frames it; its unmodified office.js acts on the workbook. */
export class ExcelFrame {
  private readonly channel: FrameChannel;
  private session: Session | undefined;
  private dialog: { frame: DialogFrame; remove: () => void } | undefined;
  private rehearsed: Faults | undefined;
  private nextEvent = 1;
  /** Command id → what waits for its end. */
  private readonly completed = new Map<string, () => void>();
  private listens: () => void = () => undefined;
  private readonly listening = new Promise<void>((resolve) => (this.listens = resolve));

  constructor(private readonly options: ExcelFrameOptions) {
    const { container, paneUrl, locale } = options;
    this.channel = new FrameChannel({
      ...{ container, locale },
      url: paneUrl,
      onInvoke: (message) => this.invoke(message),
      onRegister: (message) => {
        if (message._actionName === DIALOG_EVENT) this.openDialog(message);
        if (message._actionName === COMMAND_EVENT) this.listens();
      },
      onUnregister: (message) => {
        if (message._actionName === DIALOG_EVENT) this.closeDialog();
      },
    });
  }

  /** From the next batch on. */
  set faults(faults: Faults) {
    this.rehearsed = faults;
    if (this.session) this.session.faults = faults;
  }

  open(): void {
    this.close();
    const { workbook } = this.options;
    const faults = this.rehearsed ?? this.options.faults ?? NO_FAULTS;
    this.session = new Session(workbook, { ...this.options, faults }, (event) =>
      this.sendEvent(event)
    );
    this.channel.open();
  }

  /** Removes the pane and lets go of the workbook. */
  close(): void {
    this.closeDialog();
    this.channel.close();
    this.session?.close();
    this.session = undefined;
  }

  /** Presses the ribbon button whose manifest action is `ExecuteFunction` with this name; resolves when the command says that it is done. */
  async pressCommand(functionName: string): Promise<void> {
    await this.listening;
    const id = `command-${this.nextEvent++}`;
    const done = new Promise<void>((resolve) => this.completed.set(id, resolve));
    const source = JSON.stringify({ source: { id: functionName } });
    this.channel.post(COMMAND_EVENT, { 0: id, 1: functionName, 2: source });
    await done;
  }

  private openDialog(message: PaneMessage): void {
    const { dialogs, workbook, locale, requirements = EXCEL_2021 } = this.options;
    if (!dialogs || this.dialog) return;
    const request = readDialogRequest(message);
    const tell = (messageType: number, messageContent?: string) =>
      this.channel.post(DIALOG_EVENT, {
        ...{ messageType, messageContent },
        messageOrigin: location.origin,
      });
    const { container, remove } = dialogs(request, () => {
      tell(DIALOG_CLOSED);
      this.closeDialog();
    });
    const frame = new DialogFrame({
      ...{ container, workbook, locale, requirements },
      url: request.url,
      onMessage: (text) => tell(MESSAGE_FROM_DIALOG, text),
    });
    this.dialog = { frame, remove };
  }

  private closeDialog(): void {
    this.dialog?.frame.close();
    this.dialog?.remove();
    this.dialog = undefined;
  }

  private sendEvent({ type, target, args }: WireEvent): void {
    const id = this.nextEvent++;
    const isRemote = false;
    this.channel.post("richApiMessage", {
      ArrayData: [[RICH_API_EVENT, type, target, JSON.stringify(args), id, isRemote]],
    });
  }

  private invoke(message: PaneMessage): void {
    const { channel } = this;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync": {
        const { workbook, locale, requirements = EXCEL_2021 } = this.options;
        return channel.reply(
          message,
          appContext(workbook, channel.controlId, locale, requirements)
        );
      }
      case "ContextActivationManager_notifyHost":
        return channel.reply(message, null);
      case "executeMethod":
        return this.execute(message, message._data as ExecuteMethodData);
      default:
        return channel.refuse(message);
    }
  }

  private execute(message: PaneMessage, data: ExecuteMethodData): void {
    const succeed = (result: object) =>
      this.channel.reply(message, { Version: 1, Error: 0, ...result });
    const fail = (error: number) => this.channel.reply(message, { Version: 1, Error: error });
    const { settings } = this.options.workbook;
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.executeRichApi: {
        return this.session?.exchange(data.ArrayData ?? [], (answer) =>
          answer.kind === "reply" ? succeed({ Data: [200, [], answer.text] }) : fail(answer.number)
        );
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
      case Dispatch.commandCompleted: {
        const id = String(data.ArrayData?.[0] ?? "");
        this.completed.get(id)?.();
        this.completed.delete(id);
        return succeed({});
      }
      case Dispatch.messageChild:
        this.dialog?.frame.tell(data.messageContent ?? "");
        return succeed({});
      default:
        return fail(NO_SUCH_METHOD);
    }
  }
}
