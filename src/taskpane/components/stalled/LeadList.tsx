import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { StalledLead } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";
import type { DoorProps } from "../desk/doorProps";
import { LongList } from "../frame/LongList";
import { LeadActions } from "./LeadActions";
import type { LeadFilter } from "./leadFilter";
import { LeadRow } from "./LeadRow";
import { PAGE } from "./page";
import { plannedNow, recentEdits } from "./recentEdits";

const useStyles = makeStyles({
  nobody: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** The leads that were asked for, longest over the limit first; each unfolds to what can be done about it. */
export function LeadList(
  props: DoorProps & {
    leads: StalledLead[];
    filter: LeadFilter;
    /** Lifts the filters. */
    onShowAll: () => void;
  }
) {
  const { leads, filter, state, actions, onShowAll } = props;
  const { look, draft, edits, working } = state;
  const { asOf, stalledBy } = look.desk;
  const { stages, userName } = draft.settings;
  const styles = useStyles();
  const { say } = useTexts();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  if (leads.length === 0) {
    return (
      <div className={styles.nobody}>
        <Body1>{say("stalled.nobodyFits")}</Body1>
        <Button onClick={onShowAll}>{say("stalled.showAll")}</Button>
      </div>
    );
  }
  return (
    <LongList
      key={JSON.stringify(filter)}
      label={say("stalled.list")}
      items={leads}
      first={PAGE}
      more={PAGE}
      keyOf={({ id }) => id}
    >
      {(lead) => {
        const recent = recentEdits(edits, lead.id);
        return (
          <LeadRow {...{ lead, recent }} open={open.has(lead.id)} onToggle={() => toggle(lead.id)}>
            <LeadActions
              {...{ lead, asOf, stages, working }}
              planned={plannedNow(lead, recent)}
              people={stalledBy.owners}
              user={userName}
              onEdit={actions.edit}
              onOpenCard={() => actions.openCard(lead.id)}
              onShow={() =>
                actions.filter([{ column: "customerId", values: [lead.id] }], lead.name || lead.id)
              }
            />
          </LeadRow>
        );
      }}
    </LongList>
  );
}
