import { phrasesOf } from "../columns/matching/phrases";
import { headerKey } from "../columns/matching/synonyms";
import { LANGUAGES } from "../settings";
import type { Stage } from "../stages";
import { MESSAGES } from "../text/text";
import { PRESET_WORDS } from "./presetWords";

/** The place in the stage list that a typed word means; -1 for a word that means none of them, or several. */
export type StageReader = (typed: string) => number;

/**
 * Makes the reader of one stage list: a stage is known by its code, its labels in both languages, the words of its preset and the user's own,
 * which come first where a word could mean two stages. A cell may say it in English, in Chinese or in both (`Repeat 复购`).
 */
export function stageReader(stages: readonly Stage[]): StageReader {
  const placeOf = new Map<string, number>();
  const learn = (words: readonly (string | undefined)[], place: number) => {
    for (const word of words) {
      const key = headerKey(word ?? "");
      if (key !== "" && !placeOf.has(key)) placeOf.set(key, place);
    }
  };
  stages.forEach(({ en, zh, words = [] }, place) => learn([en, zh, ...words], place));
  stages.forEach(({ code }, place) => learn([code, ...presetLabels(code)], place));
  stages.forEach(({ code }, place) => learn(PRESET_WORDS.get(code) ?? [], place));

  return (typed) => {
    const whole = placeOf.get(headerKey(typed));
    if (whole !== undefined) return whole;
    const places = new Set(phrasesOf(typed).map((phrase) => placeOf.get(headerKey(phrase)) ?? -1));
    places.delete(-1);
    const [only = -1] = places;
    return places.size === 1 ? only : -1;
  };
}

/** What the stages of the presets are called in both languages. */
function presetLabels(code: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const messages: Readonly<Record<string, string>> = MESSAGES[language];
    const key = `stage.${code}`;
    return Object.hasOwn(messages, key) ? [messages[key] ?? ""] : [];
  });
}
