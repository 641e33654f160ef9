import { createTranslator } from "../../core/text/translator";
import type { Translator } from "../../core/text/translator";
import type { Language } from "../../core/settings";
import { en } from "./en";
import { zhCN } from "./zh-CN";

export type CliTextKey = keyof typeof en;
export type CliText = Translator<CliTextKey>;

/** Every message of the command line, by language; both have the same keys. */
export const MESSAGES: Record<Language, Readonly<Record<CliTextKey, string>>> = {
  en,
  "zh-CN": zhCN,
};

export const createCliText = (language: Language): CliText =>
  createTranslator(language, MESSAGES[language]);
