import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useState } from "react";
import type { Problem } from "../../../core/problem";
import type { PaneActions } from "../../paneActions";
import { isQuestion, questionOf } from "../../questions";
import type { ReadyState } from "../../setupState";
import { useTexts } from "../../text/texts";
import { AnalysisDate } from "./AnalysisDate";
import { FoundData } from "./FoundData";
import { InSight } from "../frame/InSight";
import { MessageLine } from "../frame/MessageLine";
import { ProblemMessage } from "../run/ProblemMessage";
import { Question } from "./Question";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";

const useStyles = makeStyles({
  further: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is asked says itself what it is about. */
const needsTelling = (problem: Problem) => !isQuestion(problem) || problem.kind === "missingField";

/** Setup: what was found and what will be done with it, and the question that is open, if there is one. */
export function ReadyScreen({ state, actions }: { state: ReadyState; actions: PaneActions }) {
  const { draft, message, behind, checking } = state;
  const { survey, asOf } = draft;
  const styles = useStyles();
  const { say } = useTexts();
  const [dateComplete, setDateComplete] = useState(true);
  const problem = message?.kind === "problem" ? message.problem : undefined;
  const question = questionOf(draft, problem);
  const { recognition, problems } = survey;
  const found = recognition.orders ?? recognition.customers;

  return (
    <ScreenBody
      foot={
        <>
          {found && !question && (
            <>
              <Button
                appearance="primary"
                size="large"
                disabled={!dateComplete || checking}
                onClick={() => actions.review()}
              >
                {say("run.start")}
              </Button>
              <Caption1>{say("run.writes")}</Caption1>
            </>
          )}
          {behind && <Button onClick={actions.closeSetup}>{say("action.backToResults")}</Button>}
        </>
      }
    >
      {/* with an answered question its focus would be gone: another title takes it */}
      <ScreenTitle key={question?.kind}>{say("found.title")}</ScreenTitle>
      <InSight>{message && <MessageLine message={message} actions={actions} />}</InSight>
      {question && (
        <Question problem={question} onAnswer={actions.answer} onShowCell={actions.showCell} />
      )}
      {problems.filter(needsTelling).map((found, index) => (
        <ProblemMessage key={index} problem={found} onShowCell={actions.showCell} />
      ))}
      <FoundData
        recognition={recognition}
        checking={checking}
        onAnswer={actions.answer}
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
      {found && (
        <div className={styles.further}>
          <Button icon={<SettingsRegular />} onClick={actions.openSettings}>
            {say("settings.open")}
          </Button>
          {survey.lastRun?.undoable && (
            <Button onClick={actions.openRuns}>{say("runs.open")}</Button>
          )}
        </div>
      )}
    </ScreenBody>
  );
}
