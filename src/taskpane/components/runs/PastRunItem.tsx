import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import type { PastRun } from "../../../excel/pastRun";
import { useTexts } from "../../text/texts";
import type { Texts } from "../../text/texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3 },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { alignSelf: "flex-start" },
});

/** Something that was written; before it is put back one is told how many newer ones go along. */
export function PastRunItem(props: { run: PastRun; newer: number; onUndo: (id: string) => void }) {
  const { run, newer, onUndo } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { say, time } = texts;
  const [asking, setAsking] = useState(false);
  const [answered, setAnswered] = useState(false);
  const name = nameOf(run, texts);
  const dismiss = () => {
    setAnswered(true);
    setAsking(false);
  };
  return (
    <li className={styles.item}>
      <Body1Strong>{name}</Body1Strong>
      <Caption1 className={styles.muted}>
        {[time(run.at), countOf(run, texts)].join(" · ")}
      </Caption1>
      {asking ? (
        <div
          role="group"
          aria-label={say("runs.restoring", { what: name })}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            dismiss();
          }}
        >
          <Body1>{say("runs.question", { newer })}</Body1>
          <div className={styles.answers}>
            <Button appearance="primary" onClick={() => onUndo(run.id)}>
              {say("runs.confirm")}
            </Button>
            <Button autoFocus onClick={dismiss}>
              {say("runs.keep")}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          className={styles.start}
          size="small"
          autoFocus={answered}
          icon={<ArrowUndoRegular />}
          aria-label={say("runs.restoring", { what: name })}
          onClick={() => setAsking(true)}
        >
          {say("runs.putBack")}
        </Button>
      )}
    </li>
  );
}

function nameOf({ kind, asOf, about }: PastRun, { say, core }: Texts): string {
  const name = say(`runs.kind.${kind}`);
  const detail = asOf === undefined ? about : say("done.asOf", { day: core.date(asOf) });
  return detail === undefined ? name : `${name} · ${detail}`;
}

function countOf({ kind, count }: PastRun, { say }: Texts): string {
  if (kind === "settings") return say("runs.settings", { count });
  return say(kind === "contact" ? "runs.rows" : "runs.customers", { count });
}
