import { LANGUAGES, type Language } from "../../core/settings";

export interface Preferences {
  language: Language;
  dark: boolean;
}

const KEY = "perennial.workbench";

/** Where the pane keeps its language. */
const PANE_LANGUAGE = "perennial.language";

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
    language:
      LANGUAGES.find((known) => known === language) ??
      (navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en"),
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
    if (change.language) localStorage.setItem(PANE_LANGUAGE, change.language);
  } catch {
    // without storage the choice lasts as long as the page
  }
}
