import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { PHASES } from "../../../excel/job";
import type { RunningState } from "../../runningState";
import { useTexts } from "../../text/texts";
import type { Texts } from "../../text/texts";
import { PhaseStep } from "./PhaseStep";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";
import { useTimeLeft } from "./useTimeLeft";

const useStyles = makeStyles({
  // room for the count whether there is one or not, so that nothing below moves
  work: { display: "flex", flexDirection: "column", minHeight: "24px" },
  // Fluent fills the track with the colour of text, and the bar cannot be told from it
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
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
export function RunningScreen(props: { state: RunningState; onCancel: () => void }) {
  const { state, onCancel } = props;
  const { purpose, progress, stopping } = state;
  const phases = purpose === "look" ? PHASES.slice(0, PHASES.indexOf("saving")) : PHASES;
  const left = useTimeLeft(progress);
  const styles = useStyles();
  const { say, core } = useTexts();
  const now = progress ? phases.indexOf(progress.phase) : 0;
  const phase = phases[now] ?? PHASES[0];
  const phaseName = say(`run.phase.${phase}`);
  const counted = progress && progress.total > 1 ? progress : undefined;
  const counts = counted && {
    done: core.integer(counted.done),
    total: core.integer(counted.total),
  };
  return (
    <ScreenBody
      foot={
        <Button size="large" disabledFocusable={stopping} onClick={() => onCancel()}>
          {say(stopping ? "run.stopping" : "run.cancel")}
        </Button>
      }
    >
      <ScreenTitle>{say(purpose === "look" ? "run.lookTitle" : "run.title")}</ScreenTitle>
      <div role="status" className={styles.spoken}>
        {stopping
          ? say("run.stopping")
          : say("run.step", { step: now + 1, steps: phases.length, phase: phaseName })}
      </div>
      <div className={styles.work}>
        <ProgressBar
          className={styles.bar}
          aria-label={phaseName}
          thickness="large"
          {...(counted && { value: counted.done / counted.total })}
        />
        {counts && (
          <Caption1>
            {counted.what
              ? say("run.countedWhat", { ...counts, what: counted.what })
              : say("run.counted", counts)}
            {left !== undefined && ` · ${leftIn(left, say)}`}
          </Caption1>
        )}
      </div>
      <ol className={styles.steps}>
        {phases.map((name, index) => (
          <PhaseStep
            key={name}
            phase={name}
            stage={index < now ? "past" : index === now ? "present" : "future"}
          />
        ))}
      </ol>
    </ScreenBody>
  );
}

/** In coarse words: what is left of a phase is never known to the second. */
const leftIn = (seconds: number, say: Texts["say"]) =>
  seconds < 60
    ? say("run.secondsLeft", { count: seconds })
    : say("run.minutesLeft", { count: seconds / 60 });
