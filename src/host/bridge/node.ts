import { setImmediate } from "node:timers";
import type { WorkbookState } from "../model/state";
import { RICH_API_EVENT, type WireEvent } from "../protocol/events";
import type { Faults } from "../protocol/faults";
import { loadOfficeLibrary } from "./officeLibrary";
import { EXCEL_2021, isSetSupported, type Requirements } from "./requirements";
import { Session, type Answer, type SessionOptions } from "./session";

export interface NodeHostOptions extends SessionOptions {
  /** Requirement sets on offer; default: Office 2021. */
  requirements?: Requirements;
  /** Language of the user interface; default en-US. */
  locale?: string;
}

/** A workbook that `Excel.run` in this process acts on. */
export interface NodeHost {
  readonly workbook: WorkbookState;
  /** Ranges and other objects the client keeps and has not released. */
  readonly keptReferences: number;
  faults: Faults;
  /** Until another workbook is connected every batch then fails. */
  close(): void;
}

type Reply = {
  status: string;
  value?: { data: unknown[] };
  error?: { code: number; message: string };
};
type MessageHandler = (messages: { entries: unknown[] }) => void;

const handlers: MessageHandler[] = [];
const NOT_CONNECTED = 5012;
let current: Session | undefined;
let installed = false;

/** Loads office.js on first use and lets it act on `workbook` from now on; the workbook connected before is disconnected. */
export function connectNode(workbook: WorkbookState, options: NodeHostOptions = {}): NodeHost {
  install(options.requirements ?? EXCEL_2021, options.locale ?? "en-US");
  current?.close();
  const session = new Session(workbook, options, send);
  current = session;
  return {
    workbook,
    get keptReferences() {
      return session.keptReferences;
    },
    get faults() {
      return session.faults;
    },
    set faults(faults) {
      session.faults = faults;
    },
    close() {
      session.close();
      if (current === session) current = undefined;
    },
  };
}

function install(requirements: Requirements, locale: string): void {
  const { OSF, OfficeExtension, Office } = loadOfficeLibrary();
  const context = {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: locale,
    contentLanguage: locale,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0" },
    requirements: {
      isSetSupported: (name: string, version?: string) =>
        isSetSupported(requirements, name, version),
    },
  };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OSF._OfficeAppFactory = { getContext: () => context };
  Office.onReady = () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" });
  if (installed) return;
  installed = true;
  OSF.DDA.RichApi = {
    executeRichApiRequestAsync: execute,
    richApiMessageManager: {
      register: (handler: MessageHandler) => {
        handlers.push(handler);
        return Promise.resolve();
      },
    },
  };
}

/** As office.js calls it: the fifth argument is the body; the answer comes in a later turn, as from another process. */
function execute(args: readonly unknown[], callback: (reply: Reply) => void): void {
  const answer = (outcome: Answer) => setImmediate(() => callback(replyOf(outcome)));
  if (current) current.exchange(args, answer);
  else answer({ kind: "failed", number: NOT_CONNECTED });
}

const replyOf = (answer: Answer): Reply =>
  answer.kind === "reply"
    ? { status: "succeeded", value: { data: [200, [], answer.text] } }
    : { status: "failed", error: { code: answer.number, message: `Error ${answer.number}` } };

function send({ type, target, args }: WireEvent): void {
  const entry = {
    messageCategory: RICH_API_EVENT,
    messageType: type,
    targetId: target,
    message: JSON.stringify(args),
  };
  setImmediate(() => {
    for (const handler of handlers) handler({ entries: [entry] });
  });
}
