import type { Language } from "../core/settings";

/** What the window beside a running command shows; texts are in the user's language already. */
export type Notice = { language: Language; title: string } & (
  | { kind: "working"; text: string; done: number; total: number; stopping: boolean }
  | { kind: "question"; lines: string[]; yes: string; no: string }
  | { kind: "ended"; text: string; further?: string }
);

/** What the user does there. `ready`: the window has loaded and can be told something. */
export const ANSWERS = ["ready", "cancel", "yes", "no", "close"] as const;
export type Answer = (typeof ANSWERS)[number];
