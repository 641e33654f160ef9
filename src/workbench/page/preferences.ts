import { LANGUAGES, type Language } from "../../core/settings";
import { languageOf, rememberLanguage } from "../../page/languageChoice";

export interface Preferences {
  language: Language;
  dark: boolean;
}

const KEY = "perennial.workbench";

const read = (): Partial<Preferences> => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
  } catch {
    return {};
  }
};

/** What the user chose on this page before, else what browser and system say. */
export function firstPreferences(): Preferences {
  const { language, dark } = read();
  return {
    language: LANGUAGES.find((known) => known === language) ?? languageOf(navigator.language),
    dark: dark ?? matchMedia("(prefers-color-scheme: dark)").matches,
  };
}

/**
 * Keeps what was chosen. A language is the pane's too: it hears of it as from another pane of the user's, changes its
 * words and goes on with its work.
 */
export function rememberPreferences(preferences: Preferences, change: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // without storage the choice lasts as long as the page
  }
  if (change.language) rememberLanguage(undefined, change.language);
}
