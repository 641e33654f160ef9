import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useTexts } from "../text/texts";
import { AutoRefresh } from "./AutoRefresh";
import type { DoorProps } from "./doorProps";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done from behind any door. */
export function DeskFoot({ state, actions }: DoorProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <AutoRefresh state={state} actions={actions} />
      <Button size="small" icon={<ArrowUndoRegular />} onClick={actions.openRuns}>
        {say("runs.open")}
      </Button>
      <Button size="small" icon={<SettingsRegular />} onClick={actions.openSettings}>
        {say("settings.open")}
      </Button>
    </div>
  );
}
