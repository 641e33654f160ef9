import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions } from "../paneActions";
import type { WelcomeState } from "../setupState";
import { useTexts } from "../text/texts";
import { ProblemMessage } from "./ProblemMessage";
import { ScreenBody } from "./ScreenBody";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

const LINES = ["columns", "reports", "undo"] as const;

/** The first time in a workbook: what it does, in three lines. */
export function WelcomeScreen({ state, actions }: { state: WelcomeState; actions: PaneActions }) {
  const { sample, problem } = state;
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <ScreenBody
      foot={
        <>
          <Button appearance="primary" size="large" onClick={actions.useThisWorkbook}>
            {say("welcome.use")}
          </Button>
          <Button size="large" disabledFocusable={sample === "opening"} onClick={actions.trySample}>
            {say("welcome.sample")}
          </Button>
        </>
      }
    >
      <ScreenTitle>{say("welcome.title")}</ScreenTitle>
      <ul className={styles.lines}>
        {LINES.map((line) => (
          <li key={line}>
            <Body1>{say(`welcome.${line}`)}</Body1>
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} onShowCell={actions.showCell} />}
      <div role="status">{sample !== "offered" && <Body1>{say(`welcome.${sample}`)}</Body1>}</div>
    </ScreenBody>
  );
}
