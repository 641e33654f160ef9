import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import icon from "../../../../assets/icon.svg";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // Excel lays its own menu over the pane's upper right corner
    padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    "@media (max-width: 280px)": { fontSize: tokens.fontSizeBase400 },
  },
});

export function PaneHeader() {
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <header className={styles.header}>
      <img src={icon} alt="" width={24} height={24} />
      <h1 className={styles.title}>{say("app.title")}</h1>
    </header>
  );
}
