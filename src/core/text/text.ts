import type { Language } from "../settings";
import { messages as en } from "./en";
import type { Translator } from "./translator";
import { createTranslator } from "./translator";
import { messages as zhCN } from "./zh-CN";

export type TextKey = keyof typeof en;

/** Every message of the core, by language; both have the same keys. */
export const MESSAGES: Record<Language, Readonly<Record<TextKey, string>>> = {
  en,
  "zh-CN": zhCN,
};

export type Text = Translator<TextKey>;

/** The core's voice in one language; `numbersIn` as for `createTranslator`. */
export function createText(language: Language, numbersIn?: string): Text {
  return createTranslator(language, MESSAGES[language], numbersIn);
}

/** The name of a setting by its path in `Settings`; an unknown path is shown as it is. */
export const settingName = (path: string, text: Text) => codeName("settings", path, text);

/** The name of a segment of either model; a segment of the user's own map is shown as it is. */
export const segmentName = (code: string, text: Text) => codeName("segment", code, text);

/** The message `<family>.<code>`; the code itself where there is none, since the user may have codes of its own. */
export const codeName = (family: "segment" | "settings" | "stage", code: string, text: Text) =>
  messageOf(`${family}.${code}`, text) ?? code;

/** The message of a key that is only known at run time; it must name no argument. */
export function messageOf(key: string, text: Text): string | undefined {
  return isTextKey(key) ? text(key) : undefined;
}

function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}
