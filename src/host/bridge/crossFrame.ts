/** Messages between an add-in page on the web and the page that frames it, as office.js sends them through `postMessage`. */

export interface PaneMessage {
  _messageType: 0;
  _actionName: string;
  /** See `ActionKind`. */
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { call: 0, event: 1 } as const;

/** What `executeMethod` asks for. */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  commandCompleted: 94,
  messageParent: 144,
  messageChild: 145,
} as const;

/** What the keyboard does at the page's borders: the first two are told to the page, the others by it. */
export const FocusAction = {
  enter: 4,
  enterBackwards: 12,
  leave: 5,
  leaveBackwards: 6,
  tabOut: 13,
  tabOutBackwards: 14,
} as const;

export interface ExecuteMethodData {
  DdaMethod: { DispatchId: number };
  /** A rich API batch: the first item is the part of Excel it is for, the fifth its body. */
  ArrayData?: readonly unknown[];
  /** Of a completed command: its id. */
  "0"?: string;
  /** Between a dialog and the page that opened it. */
  messageToParent?: string;
  messageContent?: string;
  /** Settings as name and JSON text. */
  DdaSettingsMethod?: { Properties: readonly (readonly [string, string])[] };
}

export function readPaneMessage(data: unknown, conversation: string): PaneMessage | undefined {
  if (typeof data !== "string") return undefined;
  let message: Partial<PaneMessage> | null;
  try {
    message = JSON.parse(data) as Partial<PaneMessage> | null;
  } catch {
    return undefined;
  }
  const isOurs = message?._messageType === 0 && message._conversationId === conversation;
  return isOurs ? (message as PaneMessage) : undefined;
}

/** Tells the page something that it has not asked for. */
export const notification = (conversation: string, action: number, origin: string): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _actionType: ActionKind.invoke,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: [action],
    _serializerVersion: 1,
  });

export function replyTo(
  message: PaneMessage,
  data: unknown,
  origin: string,
  responseType: number,
  errorCode: number
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
