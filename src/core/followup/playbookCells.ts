import { TIERS } from "../codes";
import type { Cell } from "../columns/values/cell";
import { createText, type Text, type TextKey } from "../text/text";
import { LANGUAGES } from "../settings";
import { OFFERS, PLAYBOOK_GROUPS, SEASONS, type PlaybookRule } from "./playbook";

/** The columns of the playbook's table, from left to right: keys of `PlaybookRule` and the keys of their headers. */
export const PLAYBOOK_COLUMNS = [
  ["group", "playbook.group"],
  ["tier", "head.tier"],
  ["season", "playbook.season"],
  ["en", "playbook.actionEn"],
  ["zh", "playbook.actionZh"],
  ["offer", "playbook.offer"],
  ["everyDays", "playbook.everyDays"],
] as const satisfies readonly (readonly [keyof PlaybookRule, TextKey])[];
export type PlaybookColumn = (typeof PLAYBOOK_COLUMNS)[number][0];
/** The columns whose cells hold one of a few words. */
export type WordColumn = "group" | "tier" | "season" | "offer";

/** The codes of a column, each with the key of its label. */
const LABELS: Record<WordColumn, readonly (readonly [code: string, label: TextKey])[]> = {
  group: PLAYBOOK_GROUPS.map((code) => [
    code,
    code === "lead" ? "playbook.lead" : `status.${code}`,
  ]),
  tier: TIERS.map((code) => [code, `tier.${code}`]),
  season: SEASONS.map((code) => [code, `season.${code}`]),
  offer: OFFERS.map((code) => [code, `offer.${code}`]),
};

/** What stands in a cell for a code; `undefined` is every tier, every season. */
export function playbookLabel(column: WordColumn, code: string | undefined, text: Text): string {
  const found = LABELS[column].find(([own]) => own === code);
  return text(found ? found[1] : "playbook.any");
}

/** One rule as a row of the playbook's table, in the order of `PLAYBOOK_COLUMNS`, with labels in the text's language. */
export function playbookCells(rule: PlaybookRule, text: Text): Cell[] {
  return PLAYBOOK_COLUMNS.map(([key]) =>
    key === "en" || key === "zh" || key === "everyDays"
      ? rule[key]
      : playbookLabel(key, rule[key], text)
  );
}

/** The labels of a column in all languages, and the codes themselves, as `wordKey`s. `""` stands for every tier or season. */
export function playbookWords(column: WordColumn): ReadonlyMap<string, string> {
  const texts = LANGUAGES.map((one) => createText(one));
  const words = new Map<string, string>();
  for (const [code, label] of LABELS[column]) {
    for (const word of [code, ...texts.map((text) => text(label))]) words.set(wordKey(word), code);
  }
  if (column === "tier" || column === "season") {
    for (const word of ["", ...texts.map((text) => text("playbook.any"))])
      words.set(wordKey(word), "");
  }
  return words;
}

/** The form in which words and headers are compared: half width, lower case, without spaces and marks. */
export function wordKey(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
