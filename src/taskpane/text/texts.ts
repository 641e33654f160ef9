import { createContext, useContext } from "react";
import { createText } from "../../core/text/text";
import type { Text } from "../../core/text/text";
import { createTranslator } from "../../core/text/translator";
import type { Translator } from "../../core/text/translator";
import type { Language } from "../../core/settings";
import { localDay } from "../../page/day";
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

/** @param numbersIn locale whose separators numbers have; absent: the language's own */
export function createTexts(language: Language, numbersIn?: string): Texts {
  const core = createText(language, numbersIn);
  const clock = new Intl.DateTimeFormat(language, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return {
    language,
    say: createTranslator(language, PANE_MESSAGES[language], numbersIn),
    core,
    time: (at) => {
      const moment = new Date(at);
      return `${core.date(localDay(moment))} ${clock.format(moment)}`;
    },
  };
}

export const TextsContext = createContext<Texts>(createTexts("en"));

export const useTexts = (): Texts => useContext(TextsContext);
