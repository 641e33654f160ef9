import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DataHistogramRegular } from "@fluentui/react-icons/svg/data-histogram";
import { PeopleListRegular } from "@fluentui/react-icons/svg/people-list";
import type { PaneActions } from "../../paneActions";
import type { WelcomeState } from "../../setupState";
import { useTexts } from "../../text/texts";
import { ProblemMessage } from "../run/ProblemMessage";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";
import { WelcomePicture } from "./WelcomePicture";

const useStyles = makeStyles({
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  icon: { fontSize: "24px", lineHeight: 0, color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground2, textAlign: "center" },
});

const LINES = [
  { name: "columns", Icon: PeopleListRegular },
  { name: "reports", Icon: DataHistogramRegular },
  { name: "undo", Icon: ArrowUndoRegular },
] as const;

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
          <Caption1 className={styles.hint}>{say("welcome.sampleHint")}</Caption1>
        </>
      }
    >
      <WelcomePicture />
      <ScreenTitle>{say("welcome.title")}</ScreenTitle>
      <ul role="list" className={styles.lines}>
        {LINES.map(({ name, Icon }) => (
          <li key={name} className={styles.line}>
            <span className={styles.icon}>
              <Icon />
            </span>
            <Body1>{say(`welcome.${name}`)}</Body1>
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} onShowCell={actions.showCell} />}
      {sample === "opened" ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say("welcome.opened")}</MessageBarBody>
        </MessageBar>
      ) : (
        <div role="status">{sample === "opening" && <Body1>{say("welcome.opening")}</Body1>}</div>
      )}
    </ScreenBody>
  );
}
