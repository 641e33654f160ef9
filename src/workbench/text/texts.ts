import { createContext, useContext } from "react";
import { createTranslator, type Translator } from "../../core/text/translator";
import type { Language } from "../../core/settings";
import { en, type TextKey } from "./en";
import { zhCN } from "./zhCN";

export const MESSAGES: Record<Language, Readonly<Record<TextKey, string>>> = { en, "zh-CN": zhCN };

export type Say = Translator<TextKey>;

export const createSay = (language: Language): Say =>
  createTranslator(language, MESSAGES[language]);

export const SayContext = createContext<Say>(createSay("en"));

export const useSay = (): Say => useContext(SayContext);
