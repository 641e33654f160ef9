import type { WorkbookState } from "../model/state";
import { appContext } from "./appContext";
import { Dispatch, type ExecuteMethodData, type PaneMessage } from "./crossFrame";
import { FrameChannel } from "./frameChannel";
import type { Requirements } from "./requirements";

/** What an add-in page asks for with `displayDialogAsync`. */
export interface DialogRequest {
  url: string;
  /** Percent of the window. */
  width: number;
  height: number;
}

export interface DialogFrameOptions {
  container: HTMLElement;
  url: string;
  locale: string;
  workbook: WorkbookState;
  requirements: Requirements;
  /** What the page in it says with `messageParent`. */
  onMessage: (text: string) => void;
}

export const MESSAGE_FROM_DIALOG = 0;
export const DIALOG_CLOSED = 12006;
const MESSAGE_FROM_PARENT = 1;

/** An add-in's dialog inside the page, as Excel on the web shows those with `displayInIframe`; its office.js reaches no workbook. */
export class DialogFrame {
  private readonly channel: FrameChannel;

  constructor(private readonly options: DialogFrameOptions) {
    const { container, url, locale } = options;
    this.channel = new FrameChannel({
      ...{ container, url, locale },
      isDialog: true,
      onInvoke: (message) => this.invoke(message),
    });
    this.channel.open();
  }

  close(): void {
    this.channel.close();
  }

  /** Passes on what the page that opened the dialog says with `messageChild`. */
  tell(text: string): void {
    this.channel.post("dialogParentMessageReceived", {
      messageType: MESSAGE_FROM_PARENT,
      messageContent: text,
      messageOrigin: location.origin,
    });
  }

  private invoke(message: PaneMessage): void {
    const { workbook, locale, requirements } = this.options;
    const { channel } = this;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return channel.reply(
          message,
          appContext(workbook, channel.controlId, locale, requirements)
        );
      case "ContextActivationManager_notifyHost":
        return channel.reply(message, null);
      case "executeMethod": {
        const data = message._data as ExecuteMethodData;
        if (data.DdaMethod.DispatchId !== Dispatch.messageParent) return channel.refuse(message);
        this.options.onMessage(data.messageToParent ?? "");
        return channel.reply(message, { Version: 1, Error: 0 });
      }
      default:
        return channel.refuse(message);
    }
  }
}

/** The dialog that a registration of its events asks for. */
export function readDialogRequest(message: PaneMessage): DialogRequest {
  const { targetId } = message._data as { targetId: string };
  const { url, width, height } = JSON.parse(targetId) as DialogRequest;
  return { url, width, height };
}
