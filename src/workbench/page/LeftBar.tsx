import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { BookState } from "../book/bookState";
import { useSay } from "../text/texts";

/** The way back to the book that this one replaced. */
export function LeftBar(props: { left: BookState["left"]; onBack(): void; onDismiss(): void }) {
  const say = useSay();
  if (!props.left) return null;
  const { workbook, unsaved } = props.left;
  return (
    <MessageBar intent={unsaved ? "warning" : "info"}>
      <MessageBarBody>
        {say(unsaved ? "left.unsaved" : "left.replaced", { name: workbook.name })}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say("problem.dismiss")}
            onClick={props.onDismiss}
          />
        }
      >
        <Button onClick={props.onBack}>{say("left.back", { name: workbook.name })}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
