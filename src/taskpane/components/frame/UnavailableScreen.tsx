import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Unavailable } from "../../state";
import { useTexts } from "../../text/texts";
import { ScreenBody } from "./ScreenBody";
import { ScreenTitle } from "./ScreenTitle";

export function UnavailableScreen({ reason }: { reason: Unavailable }) {
  const { say } = useTexts();
  return (
    <ScreenBody>
      <ScreenTitle>{say(`unavailable.${reason}.title`)}</ScreenTitle>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say(`unavailable.${reason}`)}</MessageBarBody>
      </MessageBar>
    </ScreenBody>
  );
}
