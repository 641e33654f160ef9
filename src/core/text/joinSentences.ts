import type { Text } from "./text";

/** Sentences one after another, as the language sets them; absent ones are skipped. */
export function joinSentences(text: Text, ...notes: (string | undefined)[]): string {
  return notes.filter((note) => note !== undefined).join(text.language === "en" ? " " : "");
}
