import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import type { Language } from "../../core/settings";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
  },
  button: { flexShrink: 0 },
});

const OTHER: Record<Language, Language> = { en: "zh-CN", "zh-CN": "en" };

/** The foot of the pane: the promise, and the other language by its own name. */
export function PaneFoot(props: { onChooseLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { language, say } = useTexts();
  const other = OTHER[language];
  return (
    <footer className={styles.foot}>
      <Caption1>{say("app.private")}</Caption1>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<LocalLanguageRegular />}
        lang={other}
        onClick={() => props.onChooseLanguage(other)}
      >
        {say("app.otherLanguage")}
      </Button>
    </footer>
  );
}
