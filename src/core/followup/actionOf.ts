import type { Text } from "../text/text";
import type { PlaybookRule } from "./playbook";

/** What a rule says to do, in the text's language; in the other one where that is blank. */
export function actionOf({ en, zh }: Pick<PlaybookRule, "en" | "zh">, text: Text): string {
  const [own, other] = text.language === "en" ? [en, zh] : [zh, en];
  return own || other;
}
