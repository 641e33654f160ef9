import type { Language } from "../core/settings";
import { LANGUAGES } from "../core/settings";

/** Where the user's choice is kept; Office asks to keep each partition's data apart (its key is undefined on Windows). */
const keyIn = (partition: string | undefined) => `${partition ?? ""}perennial.language`;

/** The language chosen before, else the one that Office (or the browser) is shown in. */
export function firstLanguage(partition: string | undefined, displayLanguage: string): Language {
  const chosen = LANGUAGES.find((language) => language === read(keyIn(partition)));
  return chosen ?? languageOf(displayLanguage);
}

/** Ours of a language tag: any Chinese is ours, all others read English. */
export const languageOf = (tag: string): Language =>
  tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en";

export function rememberLanguage(partition: string | undefined, language: Language): void {
  try {
    localStorage.setItem(keyIn(partition), language);
  } catch {
    // storage is blocked in some frames: then the choice lasts as long as the pane
  }
}

/** Calls back when the user chooses a language in another pane; returns what ends that. */
export function onLanguageChosenElsewhere(
  partition: string | undefined,
  chosen: (language: Language) => void
): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    const language = LANGUAGES.find((known) => known === newValue);
    if (key === keyIn(partition) && language) chosen(language);
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
