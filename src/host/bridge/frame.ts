import type { WorkbookState } from "../model/state";
import { RICH_API_EVENT, type WireEvent } from "../protocol/events";
import { NO_FAULTS, type Faults } from "../protocol/faults";
import { appContext } from "./appContext";
import { Dispatch, FocusAction, type ExecuteMethodData, type PaneMessage } from "./crossFrame";
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
  /** Absent: what the page asks waits until a workbook is connected. */
  workbook?: WorkbookState;
  /** Language of the user interface, as `en-US` or `zh-CN`. */
  locale: string;
  requirements?: Requirements;
  /** Where a dialog of the page is shown; without it none can be opened. */
  dialogs?: DialogPlaces;
  /** The user leaves the page by the keyboard; without it the focus stays inside. */
  onLeave?(how: Leaving): void;
}

/** By the Tab key beyond the last or first control, or by Ctrl+F6 to the next or previous part of Excel’s window. */
export type Leaving = (typeof LEAVING)[keyof typeof LEAVING];

const LEAVING = {
  [FocusAction.tabOut]: "tabForwards",
  [FocusAction.tabOutBackwards]: "tabBackwards",
  [FocusAction.leave]: "next",
  [FocusAction.leaveBackwards]: "previous",
} as const;

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
  /** What the page asked before there was a workbook. */
  private readonly waiting: PaneMessage[] = [];
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
      onInvoke: (message) => {
        if (this.session) this.invoke(message, this.session);
        else this.waiting.push(message);
      },
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

  /** Loads the page. */
  open(): void {
    this.close();
    this.channel.open();
    if (this.options.workbook) this.connect(this.options.workbook);
  }

  /** The page acts on this workbook; one that acted on another is loaded anew. */
  connect(workbook: WorkbookState): void {
    if (this.session) {
      this.close();
      this.channel.open();
    }
    const faults = this.rehearsed ?? this.options.faults ?? NO_FAULTS;
    const session = new Session(workbook, { ...this.options, faults }, (event) =>
      this.sendEvent(event)
    );
    this.session = session;
    for (const message of this.waiting.splice(0)) this.invoke(message, session);
  }

  /** Removes the pane and lets go of the workbook. */
  close(): void {
    this.closeDialog();
    this.channel.close();
    this.waiting.length = 0;
    this.session?.close();
    this.session = undefined;
  }

  /** Gives the page the keyboard, at its first control or at its last. */
  focus(at: "first" | "last"): void {
    this.channel.focus(at === "first" ? FocusAction.enter : FocusAction.enterBackwards);
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
    const { dialogs, locale, requirements = EXCEL_2021 } = this.options;
    const workbook = this.session?.workbook;
    if (!dialogs || !workbook || this.dialog) return;
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

  private invoke(message: PaneMessage, session: Session): void {
    const { channel } = this;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync": {
        const { locale, requirements = EXCEL_2021 } = this.options;
        return channel.reply(
          message,
          appContext(session.workbook, channel.controlId, locale, requirements)
        );
      }
      case "ContextActivationManager_notifyHost": {
        const [, action] = message._data as [controlId: string, action: number];
        const how = (LEAVING as Partial<Record<number, Leaving>>)[action];
        if (how) this.options.onLeave?.(how);
        return channel.reply(message, null);
      }
      case "executeMethod":
        return this.execute(message, message._data as ExecuteMethodData, session);
      default:
        return channel.refuse(message);
    }
  }

  private execute(message: PaneMessage, data: ExecuteMethodData, session: Session): void {
    const succeed = (result: object) =>
      this.channel.reply(message, { Version: 1, Error: 0, ...result });
    const fail = (error: number) => this.channel.reply(message, { Version: 1, Error: error });
    const { settings } = session.workbook;
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.executeRichApi: {
        return session.exchange(data.ArrayData ?? [], (answer) =>
          answer.kind === "reply" ? succeed({ Data: [200, [], answer.text] }) : fail(answer.number)
        );
      }
      case Dispatch.saveSettings: {
        settings.clear();
        for (const [key, json] of data.DdaSettingsMethod?.Properties ?? [])
          settings.set(key, JSON.parse(json));
        session.workbook.emit({ kind: "settings" });
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
        const id = data["0"] ?? "";
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
