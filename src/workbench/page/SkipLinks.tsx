import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSay } from "../text/texts";
import { useRegions } from "./regions";

const useStyles = makeStyles({
  // out of sight until the Tab key comes by
  links: {
    position: "absolute",
    left: 0,
    top: 0,
    zIndex: 30,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    ":not(:focus-within)": { clipPath: "inset(50%)", pointerEvents: "none" },
  },
});

/** The first stops of the Tab key: the way to the sheet and to the pane, and how to leave them again. */
export function SkipLinks() {
  const styles = useStyles();
  const say = useSay();
  const regions = useRegions();
  return (
    <nav className={styles.links} aria-label={say("regions.label")}>
      <Button onClick={() => regions.enter("sheet")}>{say("regions.toSheet")}</Button>
      <Button onClick={() => regions.enter("pane")}>{say("regions.toPane")}</Button>
      <Text size={200}>{say("regions.keys")}</Text>
    </nav>
  );
}
