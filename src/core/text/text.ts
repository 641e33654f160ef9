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

/** The core's voice in one language. */
export function createText(language: Language): Text {
  return createTranslator(language, MESSAGES[language]);
}

/** The name of a setting by its path in `Settings`; an unknown path is shown as it is. */
export function settingName(path: string, text: Text): string {
  const key = `settings.${path}`;
  return isTextKey(key) ? text(key) : path;
}

/** The name of a segment of either model; a code that no model of ours has is shown as it is. */
export function segmentName(code: string, text: Text): string {
  const key = `segment.${code}`;
  return isTextKey(key) ? text(key) : code;
}

function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}
