import type { Language } from "../../core/settings";
import { en } from "./en";
import { zhCN } from "./zh-CN";

export type Words = typeof en;

export const WORDS: Record<Language, Words> = { en, "zh-CN": zhCN };
