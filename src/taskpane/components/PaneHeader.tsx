import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import icon from "../../../assets/icon.svg";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // Excel lays its own menu over the pane's upper right corner
    padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

export function PaneHeader() {
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <header className={styles.header}>
      <img src={icon} alt="" width={24} height={24} />
      <Subtitle1 as="h1">{say("app.title")}</Subtitle1>
    </header>
  );
}
