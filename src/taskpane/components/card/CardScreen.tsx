import {
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  Spinner,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useEffect, useEffectEvent } from "react";
import type { CardState } from "../../cardState";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../text/texts";
import { FindCustomer } from "../customers/FindCustomer";
import { InSight } from "../frame/InSight";
import { MessageLine } from "../frame/MessageLine";
import { ProblemMessage } from "../run/ProblemMessage";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";
import { useKept } from "../useKept";
import { Card } from "./Card";
import type { FollowUpDrafts } from "./followUpDrafts";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column" },
  follow: { marginLeft: "-8px" },
  unsaved: { color: tokens.colorNeutralForeground2 },
});

/** The card of a customer: of the one whose row is selected, or of one that is asked for. */
export function CardScreen({ state, actions }: { state: CardState; actions: PaneActions }) {
  const { answer, loading, following, message } = state;
  const styles = useStyles();
  const { say } = useTexts();
  const [drafts, setDrafts] = useKept<FollowUpDrafts>("followUpDrafts", {});
  const explanation = answer?.ok ? answer.value : undefined;
  // while a customer is read again its card stays; another one's must not be taken for it
  const shown = loading && explanation?.id !== state.id ? undefined : explanation;
  const others = Object.keys(drafts).filter((id) => id !== shown?.id);

  const readAgain = useEffectEvent(() => {
    if (explanation) actions.openCard(explanation.id);
  });
  const edited = message?.kind === "edited" && message.edit !== "list" ? message : undefined;
  useEffect(() => {
    if (edited) readAgain();
  }, [edited]);

  return (
    <ScreenBody foot={<Button onClick={actions.closeCard}>{say("action.backToResults")}</Button>}>
      <ScreenTitle>{shown?.name ?? say("card.open")}</ScreenTitle>
      <InSight>{message && <MessageLine message={message} actions={actions} />}</InSight>
      {others.length > 0 && (
        <Caption1 className={styles.unsaved}>
          {say("card.unsaved")}{" "}
          {others.map((id) => (
            <Fragment key={id}>
              <Link inline as="button" onClick={() => actions.openCard(id)}>
                {id}
              </Link>{" "}
            </Fragment>
          ))}
        </Caption1>
      )}
      {loading && (
        <Spinner size="tiny" labelPosition="after" role="status" label={say("why.working")} />
      )}
      {!loading && answer?.ok === false && (
        <ProblemMessage problem={answer.problem} onShowCell={actions.showCell} />
      )}
      {!loading && !answer && <Body1>{say("card.hint")}</Body1>}
      {shown && <Card explanation={shown} {...{ state, actions, drafts }} onDrafts={setDrafts} />}
      <div className={styles.top}>
        <FindCustomer onFind={actions.openCard} />
        <Switch
          className={styles.follow}
          label={say("card.follow")}
          checked={following}
          onChange={(_, { checked }) => actions.followSelection(checked)}
        />
      </div>
    </ScreenBody>
  );
}
