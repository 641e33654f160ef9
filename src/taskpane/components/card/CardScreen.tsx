import { Button, Input, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CardState } from "../../cardState";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../text/texts";
import { MessageLine } from "../MessageLine";
import { NarrowField } from "../NarrowField";
import { ProblemMessage } from "../ProblemMessage";
import { Reasons } from "../Reasons";
import { ScreenBody } from "../ScreenBody";
import { ScreenTitle } from "../ScreenTitle";

const useStyles = makeStyles({
  question: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  id: { flexGrow: 1 },
  ask: { flexShrink: 0 },
});

/** A customer: why it has the scores, groups and stages it has. */
export function CardScreen({ state, actions }: { state: CardState; actions: PaneActions }) {
  const { answer, loading, message } = state;
  const { say } = useTexts();
  const styles = useStyles();
  const [id, setId] = useState(state.id);
  const ready = id.trim() !== "" && !loading;
  return (
    <ScreenBody foot={<Button onClick={actions.closeCard}>{say("action.back")}</Button>}>
      <ScreenTitle>{say("why.title")}</ScreenTitle>
      {message && <MessageLine message={message} actions={actions} />}
      <form
        className={styles.question}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) actions.openCard(id.trim());
        }}
      >
        <NarrowField className={styles.id} label={say("why.customer")}>
          <Input value={id} onChange={(_, { value }) => setId(value)} />
        </NarrowField>
        <Button className={styles.ask} type="submit" appearance="primary" disabled={!ready}>
          {say("why.ask")}
        </Button>
      </form>
      {loading && (
        <Spinner size="tiny" labelPosition="after" role="status" label={say("why.working")} />
      )}
      {!loading && answer?.ok === false && (
        <ProblemMessage problem={answer.problem} onShowCell={actions.showCell} />
      )}
      {!loading && answer?.ok && (
        <Reasons explanation={answer.value} onShowCell={actions.showCell} />
      )}
    </ScreenBody>
  );
}
