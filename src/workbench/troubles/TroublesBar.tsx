import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSay } from "../text/texts";
import { NO_REHEARSAL, switched, TROUBLES, type Rehearsal } from "./rehearsal";

/** Says, as long as any trouble is on, that what is seen is rehearsed. */
export function TroublesBar(props: {
  rehearsal: Rehearsal;
  onRehearsal(rehearsal: Rehearsal): void;
}) {
  const { rehearsal, onRehearsal } = props;
  const say = useSay();
  const names = TROUBLES.filter((trouble) => rehearsal.on.has(trouble)).map((trouble) =>
    say(`trouble.${trouble}`)
  );
  return (
    <div role="status">
      {names.length > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>{say("troubles.bar", { names: say.list(names) })}</MessageBarBody>
          <MessageBarActions>
            {rehearsal.on.has("cellEdited") && (
              <Button onClick={() => onRehearsal(switched(rehearsal, "cellEdited", false))}>
                {say("troubles.enter")}
              </Button>
            )}
            <Button onClick={() => onRehearsal({ ...rehearsal, on: NO_REHEARSAL.on })}>
              {say("troubles.end")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
