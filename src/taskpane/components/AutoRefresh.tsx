import { Switch } from "@fluentui/react-components";
import type { DoorProps } from "./doorProps";
import { useTexts } from "../text/texts";

/** Whether results are written anew by themselves when the sheets change; remembered in the workbook. */
export function AutoRefresh({ state, actions }: DoorProps) {
  const { preferences } = state.draft.survey;
  const { say } = useTexts();
  return (
    <Switch
      label={say("stale.automatic")}
      checked={preferences.autoRefresh}
      disabled={!state.written}
      onChange={(_, { checked }) =>
        actions.savePreferences({ ...preferences, autoRefresh: checked })
      }
    />
  );
}
