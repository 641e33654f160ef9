import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useSay } from "../text/texts";

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    // above the tabs of the sheets
    bottom: "48px",
    left: tokens.spacingHorizontalL,
    right: tokens.spacingHorizontalL,
    zIndex: 12,
  },
});

/** Tells that a change of the sheet did not happen, and why that can be. */
export function RefusedBar({ onDismiss }: { onDismiss: () => void }) {
  const say = useSay();
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      politeness="assertive"
      className={useStyles().bar}
    >
      <MessageBarBody>{say("sheet.refused")}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say("sheet.dismissRefused")}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
