import { Body1, Button } from "@fluentui/react-components";
import type { PaneActions } from "../paneActions";
import type { RunsState } from "../runsState";
import { useTexts } from "../text/texts";
import { MessageLine } from "./MessageLine";
import { PastRunItem } from "./PastRunItem";
import { ScreenBody } from "./ScreenBody";
import { ScreenTitle } from "./ScreenTitle";
import { Waiting } from "./Waiting";

/** What can be put back, newest first. */
export function RunsScreen({ state, actions }: { state: RunsState; actions: PaneActions }) {
  const { runs, message } = state;
  const { say } = useTexts();
  return (
    <ScreenBody foot={<Button onClick={actions.closeRuns}>{say("action.back")}</Button>}>
      <ScreenTitle>{say("runs.title")}</ScreenTitle>
      {message && <MessageLine message={message} actions={actions} />}
      {!runs && !message && <Waiting label="runs.loading" />}
      {runs?.length === 0 && <Body1>{say("runs.none")}</Body1>}
      <ul>
        {runs?.map((run, newer) => (
          <PastRunItem key={run.id} run={run} newer={newer} onUndo={actions.undoRun} />
        ))}
      </ul>
    </ScreenBody>
  );
}
