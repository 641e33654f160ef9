import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  answers: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** A button that asks before it acts; the pane has no dialogs of the browser's. */
export function UndoLastRun({ hint, onUndo }: { hint?: string; onUndo: () => void }) {
  const styles = useStyles();
  const { say } = useTexts();
  const [asking, setAsking] = useState(false);
  const [answered, setAnswered] = useState(false);

  const dismiss = () => {
    setAnswered(true);
    setAsking(false);
  };

  if (!asking) {
    return (
      <div className={styles.row}>
        {hint && <Caption1>{hint}</Caption1>}
        <Button
          autoFocus={answered}
          size="small"
          icon={<ArrowUndoRegular />}
          onClick={() => setAsking(true)}
        >
          {say("undo.start")}
        </Button>
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label={say("undo.start")}
      className={styles.card}
      onKeyDown={({ key }) => key === "Escape" && dismiss()}
    >
      <Body1>{say("undo.question")}</Body1>
      <div className={styles.answers}>
        <Button onClick={() => onUndo()}>{say("undo.confirm")}</Button>
        <Button autoFocus onClick={dismiss}>
          {say("undo.keep")}
        </Button>
      </div>
    </div>
  );
}
