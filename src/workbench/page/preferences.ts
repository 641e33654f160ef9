import { LANGUAGES, type Language } from "../../core/settings";

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
    language:
      LANGUAGES.find((known) => known === language) ??
      (navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en"),
    dark: dark ?? matchMedia("(prefers-color-scheme: dark)").matches,
  };
}

export function rememberPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // without storage the choice lasts as long as the page
  }
}
