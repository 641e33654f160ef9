import { Button, Caption1, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { DeskState } from "../../deskState";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../text/texts";
import { InSight } from "../frame/InSight";
import { MessageLine } from "../frame/MessageLine";
import { StaleBar } from "./StaleBar";

const useStyles = makeStyles({
  day: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What stands above the doors: the day, what changed since, and what has just been done. */
export function DeskHead(props: { state: DeskState; actions: PaneActions; refreshing: boolean }) {
  const { state, actions, refreshing } = props;
  const { draft, message, selected, written, look } = state;
  const { lastRun } = draft.survey;
  const { say, core } = useTexts();
  const styles = useStyles();
  return (
    <>
      <div className={styles.day}>
        <Caption1>{say("done.asOf", { day: core.date(draft.asOf) })}</Caption1>
        <Link inline as="button" onClick={actions.openSetup}>
          {say("desk.change")}
        </Link>
      </div>
      {!written && (
        <Caption1 className={styles.muted}>
          {lastRun && look.columnsAt
            ? say("desk.writtenEarlier", { day: core.date(lastRun.asOf) })
            : say("desk.notWritten")}
        </Caption1>
      )}
      <InSight>
        {refreshing ? (
          <Spinner
            size="tiny"
            labelPosition="after"
            role="status"
            label={say("stale.refreshing")}
          />
        ) : (
          <StaleBar state={state} onRefresh={actions.refresh} />
        )}
        {message && <MessageLine message={message} actions={actions} />}
      </InSight>
      {selected !== undefined && (
        <Button size="small" onClick={() => actions.openCard(selected)}>
          {say("desk.card", { customer: selected })}
        </Button>
      )}
    </>
  );
}
