import { Button } from "@fluentui/react-components";
import type { PastRun } from "../../excel/pastRun";
import { useTexts } from "../text/texts";

/** A past run; `newer` are put back with it. */
export function PastRunItem(props: { run: PastRun; newer: number; onUndo: (id: string) => void }) {
  const { run, onUndo } = props;
  const { say } = useTexts();
  return (
    <li>
      {say(`runs.kind.${run.kind}`)} {run.at}
      <Button onClick={() => onUndo(run.id)}>{say("runs.putBack")}</Button>
    </li>
  );
}
