import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useTexts } from "../../text/texts";
import type { DoorProps } from "./doorProps";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
});

/** What can be done from behind any door. */
export function DeskFoot({ actions }: Pick<DoorProps, "actions">) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndoRegular />}
        onClick={actions.openRuns}
      >
        {say("runs.open")}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<SettingsRegular />}
        onClick={actions.openSettings}
      >
        {say("settings.open")}
      </Button>
    </div>
  );
}
