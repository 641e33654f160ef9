import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions } from "../../paneActions";
import type { RunsState } from "../../runsState";
import { useTexts } from "../../text/texts";
import { InSight } from "../frame/InSight";
import { MessageLine } from "../frame/MessageLine";
import { PastRunItem } from "./PastRunItem";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Waiting } from "../frame/Waiting";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** What can be put back, newest first. */
export function RunsScreen({ state, actions }: { state: RunsState; actions: PaneActions }) {
  const { runs, message } = state;
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <ScreenBody foot={<Button onClick={actions.closeRuns}>{say("action.back")}</Button>}>
      <ScreenTitle>{say("runs.title")}</ScreenTitle>
      <InSight>{message && <MessageLine message={message} actions={actions} />}</InSight>
      {!runs && !message && <Waiting label="runs.loading" />}
      {runs?.length === 0 && <Body1>{say("runs.none")}</Body1>}
      {runs && runs.length > 0 && <Body1>{say("runs.hint")}</Body1>}
      <ul className={styles.list}>
        {runs?.map((run, newer) => (
          <PastRunItem key={run.id} run={run} newer={newer} onUndo={actions.undoRun} />
        ))}
      </ul>
    </ScreenBody>
  );
}
