import {
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import type { Phase, Progress } from "../../excel/job";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  step: { display: "grid", gridTemplateColumns: "24px 1fr", rowGap: tokens.spacingVerticalXS },
  icon: { fontSize: "20px", lineHeight: 0 },
  past: { color: tokens.colorBrandForeground1 },
  future: { color: tokens.colorNeutralForeground3 },
  work: { gridColumnStart: 2, display: "flex", flexDirection: "column" },
});

export type Stage = "past" | "present" | "future";

const ICONS = {
  past: CheckmarkCircleFilled,
  present: CircleHalfFillRegular,
  future: CircleRegular,
} as const;

/** One phase in the list of phases; `progress` belongs to the present one. */
export function PhaseStep(props: { phase: Phase; stage: Stage; progress: Progress | undefined }) {
  const { phase, stage, progress } = props;
  const styles = useStyles();
  const { say, core } = useTexts();
  const Icon = ICONS[stage];
  const name = say(`run.phase.${phase}`);
  const counted = progress && progress.total > 1 ? progress : undefined;
  const counts = counted && {
    done: core.integer(counted.done),
    total: core.integer(counted.total),
  };
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
      {stage === "present" && (
        <div className={styles.work}>
          <ProgressBar
            aria-label={name}
            thickness="large"
            {...(counted && { value: counted.done / counted.total })}
          />
          {counts && (
            <Caption1>
              {counted.what
                ? say("run.countedWhat", { ...counts, what: counted.what })
                : say("run.counted", counts)}
            </Caption1>
          )}
        </div>
      )}
    </li>
  );
}
