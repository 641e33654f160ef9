import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useState } from "react";
import { questionOf } from "../questions";
import type { Draft, Message } from "../state";
import { useTexts } from "../text/texts";
import type { PaneActions } from "../usePane";
import { AnalysisDate } from "./AnalysisDate";
import { FoundData } from "./FoundData";
import { ProblemMessage } from "./ProblemMessage";
import { Question } from "./Question";
import { ScreenBody } from "./ScreenBody";
import { ScreenTitle } from "./ScreenTitle";
import { UndoLastRun } from "./UndoLastRun";
import { WritePreview } from "./WritePreview";

const useStyles = makeStyles({
  further: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was found and what will be done with it; the question that a run came back with, if there is one. */
export function ReadyScreen(props: {
  draft: Draft;
  message: Message | undefined;
  actions: PaneActions;
}) {
  const { draft, message, actions } = props;
  const { survey, asOf } = draft;
  const styles = useStyles();
  const { say, core } = useTexts();
  const [dateComplete, setDateComplete] = useState(true);
  const problem = message?.kind === "problem" ? message.problem : undefined;
  const question = questionOf(draft, problem);
  const { recognition, problems, lastRun } = survey;
  const found = recognition.orders ?? recognition.customers;

  return (
    <ScreenBody
      foot={
        found &&
        !question && (
          <>
            <Button
              appearance="primary"
              size="large"
              disabled={!dateComplete}
              onClick={() => actions.review()}
            >
              {say("run.start")}
            </Button>
            <Caption1>{say("run.writes")}</Caption1>
          </>
        )
      }
    >
      <ScreenTitle>{say("found.title")}</ScreenTitle>
      {message?.kind === "undone" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say("message.undone")}</MessageBarBody>
        </MessageBar>
      )}
      {problem && <ProblemMessage problem={problem} onShowCell={actions.showCell} />}
      {question && <Question problem={question} onAnswer={actions.review} />}
      {problems.map((found, index) => (
        <ProblemMessage key={index} problem={found} onShowCell={actions.showCell} />
      ))}
      <FoundData
        recognition={recognition}
        onShowCell={actions.showCell}
        onLookAgain={actions.lookAgain}
      />
      {found && (
        <AnalysisDate
          asOf={asOf}
          newestOrder={survey.newestOrder}
          onChoose={actions.chooseDate}
          onComplete={setDateComplete}
        />
      )}
      {found && <WritePreview customerSheet={recognition.customers?.sheet} />}
      {found && (
        <div className={styles.further}>
          <Button icon={<SettingsRegular />} onClick={actions.openSettings}>
            {say("settings.open")}
          </Button>
          <Button icon={<QuestionCircleRegular />} onClick={actions.openWhy}>
            {say("why.open")}
          </Button>
        </div>
      )}
      {lastRun?.undoable && (
        <UndoLastRun
          hint={say("undo.lastRun", { day: core.date(lastRun.asOf) })}
          onUndo={actions.undo}
        />
      )}
    </ScreenBody>
  );
}
