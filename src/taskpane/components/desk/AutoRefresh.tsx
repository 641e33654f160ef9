import { makeStyles, Switch } from "@fluentui/react-components";
import type { DoorProps } from "./doorProps";
import { useTexts } from "../../text/texts";

// the switch has a margin of its own, wider than that of the words above it
const useStyles = makeStyles({ switch: { marginLeft: "-8px" } });

/** Whether results are written anew by themselves when the sheets change; remembered in the workbook. */
export function AutoRefresh({ state, actions }: DoorProps) {
  const { preferences } = state.draft.survey;
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <Switch
      className={styles.switch}
      label={say("stale.automatic")}
      checked={preferences.autoRefresh}
      disabled={!state.written}
      onChange={(_, { checked }) =>
        actions.savePreferences({ ...preferences, autoRefresh: checked })
      }
    />
  );
}
