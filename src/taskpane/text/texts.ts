import { createContext, useContext } from "react";
import { createText } from "../../core/text/text";
import type { Text } from "../../core/text/text";
import { createTranslator } from "../../core/text/translator";
import type { Translator } from "../../core/text/translator";
import type { Language } from "../../core/settings";
import { en } from "./en";
import type { PaneTextKey } from "./en";
import { zhCN } from "./zh-CN";

export const PANE_MESSAGES: Record<Language, Readonly<Record<PaneTextKey, string>>> = {
  en,
  "zh-CN": zhCN,
};

/** The two voices in one language: the pane's own, and the analysis'. */
export interface Texts {
  language: Language;
  say: Translator<PaneTextKey>;
  core: Text;
  /** A moment (ISO 8601) on the user's clock: day and time, to the minute. */
  time: (at: string) => string;
}

export const createTexts = (language: Language): Texts => ({
  language,
  say: createTranslator(language, PANE_MESSAGES[language]),
  core: createText(language),
  time: (at) => createClock(language).format(new Date(at)),
});

const createClock = (language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

export const TextsContext = createContext<Texts>(createTexts("en"));

export const useTexts = (): Texts => useContext(TextsContext);
