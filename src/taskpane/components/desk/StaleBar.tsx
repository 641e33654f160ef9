import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { DeskState } from "../../deskState";
import { useTexts } from "../../text/texts";

/** That the results are older than the sheets, and how much has changed; nothing while they are not. */
export function StaleBar({ state, onRefresh }: { state: DeskState; onRefresh: () => void }) {
  const { changes, edits, readAt } = state;
  const { say, core, time } = useTexts();
  const sheets = changes.map(({ sheet, cells }) => say("stale.sheet", { sheet, cells }));
  const parts = [
    ...sheets,
    ...(edits.length > 0 ? [say("stale.edits", { count: edits.length })] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {say("stale.bar", { time: time(readAt), changes: core.list(parts) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRefresh}>
          {say("stale.refresh")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
