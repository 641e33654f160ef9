import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneActions } from "../../paneActions";
import type { ConfirmingState } from "../../runningState";
import { useTexts } from "../../text/texts";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";
import { WritePlan } from "./WritePlan";

/** What is going to be written, for the user's consent. */
export function ConfirmingScreen(props: { state: ConfirmingState; actions: PaneActions }) {
  const { state, actions } = props;
  const { say } = useTexts();
  const [dontAsk, setDontAsk] = useState(false);
  return (
    <ScreenBody
      foot={
        <>
          <Checkbox
            label={say("preview.dontAsk")}
            checked={dontAsk}
            onChange={(_, { checked }) => setDontAsk(checked === true)}
          />
          <Button appearance="primary" onClick={() => actions.confirmWrite(true, dontAsk)}>
            {say("preview.write")}
          </Button>
          <Button onClick={() => actions.confirmWrite(false)}>{say("preview.notNow")}</Button>
        </>
      }
    >
      <ScreenTitle>{say("preview.title")}</ScreenTitle>
      <WritePlan plan={state.plan} />
    </ScreenBody>
  );
}
