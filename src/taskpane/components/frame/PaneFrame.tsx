import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Language } from "../../../core/settings";
import {
  firstLanguage,
  onLanguageChosenElsewhere,
  rememberLanguage,
} from "../../../page/languageChoice";
import { createTexts, TextsContext } from "../../text/texts";
import { themeFor } from "../../theme";
import { useDarkMode } from "../../useDarkMode";
import { PaneFoot } from "./PaneFoot";
import { PaneHeader } from "./PaneHeader";

/** What Office says about the frame the pane lives in. */
export interface PaneSurroundings {
  displayLanguage: string;
  /** Locale (BCP 47) of the book's contents, where the host tells. */
  contentLanguage?: string | undefined;
  partition: string | undefined;
  /** `#RRGGBB` of the pane's background in the user's Office theme, where the host tells. */
  background: string | undefined;
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Theme, language, head and foot around whatever screen is shown. */
export function PaneFrame(props: { surroundings: PaneSurroundings; children: ReactNode }) {
  const { partition, displayLanguage, contentLanguage, background } = props.surroundings;
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() =>
    firstLanguage(partition, displayLanguage)
  );
  const texts = useMemo(() => createTexts(language, contentLanguage), [language, contentLanguage]);
  const isDark = useDarkMode(background);

  useEffect(() => onLanguageChosenElsewhere(partition, setLanguage), [partition]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.say("app.title");
  }, [language, texts]);

  useEffect(() => {
    // the browser's own parts follow: date picker, scroll bars
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);

  const choose = (chosen: Language) => {
    rememberLanguage(partition, chosen);
    setLanguage(chosen);
  };

  return (
    <FluentProvider theme={themeFor(isDark)}>
      <TextsContext.Provider value={texts}>
        {/* without it Fluent's message bars are silent to screen readers */}
        <AriaLiveAnnouncer>
          <div className={styles.page}>
            <PaneHeader />
            {props.children}
            <PaneFoot onChooseLanguage={choose} />
          </div>
        </AriaLiveAnnouncer>
      </TextsContext.Provider>
    </FluentProvider>
  );
}
