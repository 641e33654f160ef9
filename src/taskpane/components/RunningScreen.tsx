import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PHASES } from "../../excel/job";
import type { Progress } from "../../excel/job";
import { useTexts } from "../text/texts";
import { PhaseStep } from "./PhaseStep";
import { ScreenBody } from "./ScreenBody";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  steps: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The phases of a run, the one at work with its count. Only a change of phase is spoken. */
export function RunningScreen(props: {
  progress: Progress | undefined;
  stopping: boolean;
  onCancel: () => void;
}) {
  const { progress, stopping, onCancel } = props;
  const styles = useStyles();
  const { say } = useTexts();
  const now = progress ? PHASES.indexOf(progress.phase) : 0;
  const phase = PHASES[now] ?? PHASES[0];
  return (
    <ScreenBody
      foot={
        <Button size="large" disabled={stopping} onClick={() => onCancel()}>
          {say(stopping ? "run.stopping" : "run.cancel")}
        </Button>
      }
    >
      <ScreenTitle>{say("run.title")}</ScreenTitle>
      <div role="status" className={styles.spoken}>
        {say("run.step", {
          step: now + 1,
          steps: PHASES.length,
          phase: say(`run.phase.${phase}`),
        })}
      </div>
      <ol className={styles.steps}>
        {PHASES.map((name, index) => (
          <PhaseStep
            key={name}
            phase={name}
            stage={index < now ? "past" : index === now ? "present" : "future"}
            progress={index === now ? progress : undefined}
          />
        ))}
      </ol>
    </ScreenBody>
  );
}
