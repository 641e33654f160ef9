import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { BookState } from "../book/bookState";
import { describeProblem } from "../book/describeProblem";
import { useSay } from "../text/texts";

/** Says why the last file was not opened. */
export function ProblemBar(props: { refused: BookState["problem"]; onDismiss(): void }) {
  const say = useSay();
  if (!props.refused) return null;
  const { name, problem } = props.refused;
  return (
    <MessageBar intent="error">
      <MessageBarBody>{describeProblem(say, name, problem)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say("problem.dismiss")}
            onClick={props.onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
