import type { Language } from "../../core/settings";
import { createText, type Text } from "../../core/text/text";
import { createTranslator, type Translator } from "../../core/text/translator";
import { en, type CommandTextKey } from "./en";
import { zhCN } from "./zh-CN";

export const COMMAND_MESSAGES: Record<Language, Readonly<Record<CommandTextKey, string>>> = {
  en,
  "zh-CN": zhCN,
};

/** The commands' own voice and the analysis', in one language. */
export interface CommandTexts {
  language: Language;
  say: Translator<CommandTextKey>;
  core: Text;
}

/** @param numbersIn locale whose separators numbers have; absent: the language's own */
export const createCommandTexts = (language: Language, numbersIn?: string): CommandTexts => ({
  language,
  say: createTranslator(language, COMMAND_MESSAGES[language], numbersIn),
  core: createText(language, numbersIn),
});
