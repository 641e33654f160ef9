import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { PaneActions } from "../paneActions";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done from behind any door. */
export function DeskFoot({ actions }: { actions: PaneActions }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button size="small" icon={<ArrowUndoRegular />} onClick={actions.openRuns}>
        {say("runs.open")}
      </Button>
      <Button size="small" icon={<SettingsRegular />} onClick={actions.openSettings}>
        {say("settings.open")}
      </Button>
    </div>
  );
}
