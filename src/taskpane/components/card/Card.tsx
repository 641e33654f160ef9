import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, SetStateAction } from "react";
import type { Explanation } from "../../../core/why/explanation";
import type { CardState } from "../../cardState";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../text/texts";
import { Disclosure } from "../frame/Disclosure";
import { CardHead } from "./CardHead";
import { CardWork } from "./CardWork";
import type { FollowUpDrafts } from "./followUpDrafts";
import { FollowUpEditor } from "./FollowUpEditor";
import { LifeLine } from "./LifeLine";
import { Outlook } from "./Outlook";
import { Reasons } from "./Reasons";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

/** All that is known of one customer, in the order of its use. */
export function Card(props: {
  explanation: Explanation;
  state: CardState;
  actions: PaneActions;
  drafts: FollowUpDrafts;
  onDrafts: Dispatch<SetStateAction<FollowUpDrafts>>;
}) {
  const { explanation, state, actions, drafts, onDrafts } = props;
  const { id, asOf, portrait } = explanation;
  const { draft, look } = state.from;
  const styles = useStyles();
  const { say } = useTexts();
  const { desk } = look;
  const { working } = state;
  const planned = desk.stalled.rows.map(({ nextAction }) => nextAction);
  const offered = [portrait.suggestedAction, ...planned].filter((action) => action !== undefined);
  return (
    <div className={styles.card}>
      <CardHead explanation={explanation} desk={desk} stages={draft.settings.stages} />
      <LifeLine key={id} events={portrait.life} asOf={asOf} />
      <Outlook explanation={explanation} />
      <CardWork
        {...{ explanation, desk, working }}
        settings={draft.settings}
        onEdit={actions.edit}
      />
      <FollowUpEditor
        key={`${id} follow-up`}
        {...{ id, drafts, onDrafts, working }}
        notes={portrait.followUp}
        actions={[...new Set(offered)]}
        onEdit={actions.edit}
      />
      <Disclosure label={say("card.why")}>
        <Reasons explanation={explanation} onShowCell={actions.showCell} />
      </Disclosure>
    </div>
  );
}
