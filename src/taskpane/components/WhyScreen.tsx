import { Button, Input, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../text/texts";
import type { PaneActions } from "../usePane";
import type { WhyState } from "../whyState";
import { ProblemMessage } from "./ProblemMessage";
import { Reasons } from "./Reasons";
import { NarrowField } from "./NarrowField";
import { ScreenBody } from "./ScreenBody";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  question: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  id: { flexGrow: 1 },
  ask: { flexShrink: 0 },
});

/** Asks for a customer, and says why it has the scores, groups and stages it has. */
export function WhyScreen({ state, actions }: { state: WhyState; actions: PaneActions }) {
  const { answer, working } = state;
  const { say } = useTexts();
  const styles = useStyles();
  const [id, setId] = useState(state.id);
  const ready = id.trim() !== "" && !working;
  return (
    <ScreenBody foot={<Button onClick={actions.closeWhy}>{say("why.back")}</Button>}>
      <ScreenTitle>{say("why.title")}</ScreenTitle>
      <form
        className={styles.question}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) actions.askWhy(id.trim());
        }}
      >
        <NarrowField className={styles.id} label={say("why.customer")}>
          <Input value={id} onChange={(_, { value }) => setId(value)} />
        </NarrowField>
        <Button className={styles.ask} type="submit" appearance="primary" disabled={!ready}>
          {say("why.ask")}
        </Button>
      </form>
      {working && (
        <Spinner size="tiny" labelPosition="after" role="status" label={say("why.working")} />
      )}
      {answer?.ok === false && (
        <ProblemMessage problem={answer.problem} onShowCell={actions.showCell} />
      )}
      {answer?.ok && <Reasons explanation={answer.value} onShowCell={actions.showCell} />}
    </ScreenBody>
  );
}
