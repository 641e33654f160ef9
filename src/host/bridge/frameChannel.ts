import {
  ActionKind,
  notification,
  readPaneMessage,
  replyTo,
  ResponseKind,
  type PaneMessage,
} from "./crossFrame";

export interface FrameChannelOptions {
  /** The element the iframe is put into. */
  container: HTMLElement;
  /** The framed page: https, on the same host name as this page (the port may differ). */
  url: string;
  /** Language of the user interface, as `en-US` or `zh-CN`. */
  locale: string;
  isDialog?: boolean;
  /** What the page asks for besides events. */
  onInvoke: (message: PaneMessage) => void;
  onRegister?: (message: PaneMessage) => void;
  onUnregister?: (message: PaneMessage) => void;
}

const UNKNOWN_ACTION = -2;

/** An add-in page in an iframe and the messages between its office.js and this page. */
export class FrameChannel {
  readonly controlId = crypto.randomUUID();
  private readonly conversation = crypto.randomUUID();
  private readonly origin: string;
  /** Event name → the message that registered it; event posts echo its ids. */
  private readonly subscriptions = new Map<string, PaneMessage>();
  private frame: HTMLIFrameElement | undefined;

  constructor(private readonly options: FrameChannelOptions) {
    this.origin = new URL(options.url, location.href).origin;
  }

  open(): void {
    const frame = document.createElement("iframe");
    // office.js reads the name while its page loads, so it is set before the frame enters the document
    frame.name = JSON.stringify({
      baseFrameName: `_xdm_${this.controlId}`,
      hostInfo: this.hostInfo("|"),
      xdmInfo: `${this.conversation}|${this.controlId}|${location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
    const url = new URL(this.options.url, location.href);
    frame.src = `${url.href}${url.search ? "&" : "?"}_host_Info=${this.hostInfo("$")}`;
    this.frame = frame;
    addEventListener("message", this.receive);
    this.options.container.append(frame);
  }

  close(): void {
    removeEventListener("message", this.receive);
    this.frame?.remove();
    this.frame = undefined;
    this.subscriptions.clear();
  }

  /** Tells the page of an event that it has registered; else nobody hears it. */
  post(eventName: string, data: unknown): void {
    const subscription = this.subscriptions.get(eventName);
    if (subscription)
      this.send(replyTo(subscription, data, location.origin, ResponseKind.event, 0));
  }

  /** Gives the page the keyboard and tells it where it comes in. */
  focus(action: number): void {
    this.frame?.focus();
    this.send(notification(this.conversation, action, location.origin));
  }

  reply(message: PaneMessage, data: unknown, errorCode = 0): void {
    this.send(replyTo(message, data, location.origin, ResponseKind.call, errorCode));
  }

  refuse(message: PaneMessage): void {
    this.reply(message, null, UNKNOWN_ACTION);
  }

  /** Type, platform, version, locale, correlation id, dialogue, logging, flags. */
  private hostInfo(separator: "|" | "$"): string {
    const { locale, isDialog } = this.options;
    const dialogue = isDialog ? "isDialog" : "";
    const { controlId } = this;
    return ["Excel", "Web", "16.00", locale, controlId, dialogue, "disableLogging", "0"].join(
      separator
    );
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
      this.options.onRegister?.(message);
    } else if (message._actionType === ActionKind.unregisterEvent) {
      this.subscriptions.delete(message._actionName);
      this.reply(message, { Error: 0 });
      this.options.onUnregister?.(message);
    } else this.options.onInvoke(message);
  };
}
