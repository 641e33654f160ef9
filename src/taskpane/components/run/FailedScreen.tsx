import { Button } from "@fluentui/react-components";
import { useTexts } from "../../text/texts";
import type { PaneActions } from "../../paneActions";
import type { PaneProblem } from "../../workbook";
import { ProblemMessage } from "./ProblemMessage";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";

/** The book could not even be looked at. */
export function FailedScreen(props: { problem: PaneProblem; actions: PaneActions }) {
  const { problem, actions } = props;
  const { say } = useTexts();
  return (
    <ScreenBody
      foot={
        <Button appearance="primary" onClick={() => actions.lookAgain()}>
          {say("action.lookAgain")}
        </Button>
      }
    >
      <ScreenTitle>{say("failed.title")}</ScreenTitle>
      <ProblemMessage problem={problem} onShowCell={actions.showCell} />
    </ScreenBody>
  );
}
