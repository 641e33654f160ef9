import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useTexts } from "../../text/texts";
import type { RecentEdits } from "./recentEdits";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
  },
});

/** What was changed of a customer since the book was read; the numbers beside it do not know it yet. */
export function RecentNote({ recent }: { recent: RecentEdits }) {
  const styles = useStyles();
  const { say, core } = useTexts();
  const { nextAction, dueDate, stage, contact } = recent;
  const notes = [
    (nextAction !== undefined || dueDate !== undefined) &&
      say(
        nextAction === core("advice.giveUp") ? "stalled.recent.givenUp" : "stalled.recent.planned"
      ),
    contact !== undefined && say("stalled.recent.contact", { day: core.date(contact) }),
    stage !== undefined && say("stalled.recent.stage", { stage }),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <span className={styles.note}>
      <CheckmarkRegular fontSize={16} />
      <Caption1Strong>{core.list(notes)}</Caption1Strong>
    </span>
  );
}
