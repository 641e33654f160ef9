import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import type { Language } from "../../../core/settings";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
  },
  pages: { display: "inline-flex", gap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  page: { fontSize: "inherit", lineHeight: "inherit" },
  button: { flexShrink: 0 },
});

const OTHER: Record<Language, Language> = { en: "zh-CN", "zh-CN": "en" };

/** Pages of the product that open beside Excel, each with a part in every language. */
const PAGES = [
  { name: "app.help", path: "assets/support.html" },
  { name: "app.privacy", path: "assets/privacy.html" },
] as const;

/** The foot of the pane: the promise, help, and the other language by its own name. */
export function PaneFoot(props: { onChooseLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { language, say } = useTexts();
  const other = OTHER[language];
  return (
    <footer className={styles.foot}>
      <Caption1>
        {say("app.private")}{" "}
        <span className={styles.pages}>
          {PAGES.map(({ name, path }) => (
            <Link
              key={name}
              inline
              className={styles.page}
              href={`${path}#${language}`}
              target="_blank"
              rel="noopener"
            >
              {say(name)}
            </Link>
          ))}
        </span>
      </Caption1>
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
