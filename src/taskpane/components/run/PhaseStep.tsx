import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import type { Phase } from "../../../excel/job";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  step: { display: "grid", gridTemplateColumns: "24px 1fr" },
  icon: { fontSize: "20px", lineHeight: 0 },
  past: { color: tokens.colorBrandForeground1 },
  future: { color: tokens.colorNeutralForeground3 },
});

export type Stage = "past" | "present" | "future";

const ICONS = {
  past: CheckmarkCircleFilled,
  present: CircleHalfFillRegular,
  future: CircleRegular,
} as const;

/** One phase in the list of phases. */
export function PhaseStep({ phase, stage }: { phase: Phase; stage: Stage }) {
  const styles = useStyles();
  const { say } = useTexts();
  const Icon = ICONS[stage];
  const name = say(`run.phase.${phase}`);
  return (
    <li className={styles.step} {...(stage === "present" && { "aria-current": "step" })}>
      <span className={stage === "past" ? `${styles.icon} ${styles.past}` : styles.icon}>
        <Icon />
      </span>
      {stage === "present" ? (
        <Body1Strong>{name}</Body1Strong>
      ) : (
        <Body1 {...(stage === "future" && { className: styles.future })}>{name}</Body1>
      )}
    </li>
  );
}
