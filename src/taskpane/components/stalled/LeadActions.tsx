import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../../core/columns/values/cell";
import type { StalledLead } from "../../../core/desk/desk";
import type { Stage } from "../../../core/stages";
import type { BookEdit } from "../../../excel/bookEdit";
import { useTexts } from "../../text/texts";
import { ContactForm } from "../forms/ContactForm";
import { FollowUpForm } from "../forms/FollowUpForm";
import { InlineQuestion } from "../forms/InlineQuestion";
import { StageForm } from "../forms/StageForm";
import { giveUp } from "./giveUp";

/** A pursued lead is proposed to be seen to within so many days. */
const PURSUE_WITHIN_DAYS = 7;

const DECISIONS = ["pursue", "giveUp", "contact", "stage"] as const;
type Decision = (typeof DECISIONS)[number];

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // below the words of its row
  contact: { paddingLeft: "24px", marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What can be done about a lead; each is asked for in its place, and written only then. */
export function LeadActions(props: {
  lead: StalledLead;
  /** What stands in the follow-up columns now. */
  planned: { nextAction?: string; dueDate?: Day };
  asOf: Day;
  stages: readonly Stage[];
  /** Offered as reps and approvers. */
  people: readonly string[];
  user: string | undefined;
  working: boolean;
  onEdit: (edit: BookEdit) => void;
  onOpenCard: () => void;
  onShow: () => void;
}) {
  const { lead, planned, asOf, stages, people, user, working, onEdit, onOpenCard, onShow } = props;
  const { id, advice } = lead;
  const name = lead.name || id;
  const styles = useStyles();
  const { say, core } = useTexts();
  const [asking, setAsking] = useState<Decision>();
  const [answered, setAnswered] = useState<Decision>();
  const close = () => {
    setAnswered(asking);
    setAsking(undefined);
  };
  const labels: Record<Decision, string> = {
    pursue: core("advice.pursue"),
    giveUp: core("advice.giveUp"),
    contact: say("form.contact.title"),
    stage: say("form.stage.title"),
  };

  switch (asking) {
    case "pursue":
      return (
        <FollowUpForm
          title={say("stalled.pursue.title", { name })}
          submitLabel={say("stalled.pursue.submit")}
          ids={[id]}
          fields={["nextAction", "dueDate"]}
          stored={planned}
          proposed={{
            nextAction: planned.nextAction ?? core("advice.pursue"),
            dueDate: Math.max(planned.dueDate ?? 0, asOf + PURSUE_WITHIN_DAYS),
          }}
          required={["nextAction", "dueDate"]}
          onEdit={onEdit}
          onClose={close}
        />
      );
    case "giveUp":
      return (
        <InlineQuestion
          title={core("advice.giveUp")}
          question={say("stalled.giveUp.one", { name })}
          yes={core("advice.giveUp")}
          onYes={() => {
            onEdit(giveUp([id], core));
            close();
          }}
          onNo={close}
        />
      );
    case "contact":
      return (
        <ContactForm
          {...{ id, day: asOf, onEdit }}
          reps={people}
          {...(user !== undefined && { rep: user })}
          onClose={close}
        />
      );
    case "stage":
      return (
        <StageForm
          {...{ stages, day: asOf, onEdit }}
          ids={[id]}
          from={lead.stage}
          approvers={people}
          onClose={close}
        />
      );
    case undefined:
      return (
        <div className={styles.actions}>
          {lead.daysSinceContact !== undefined && (
            <Caption1 className={styles.contact}>
              {say("stalled.lastContact", { days: lead.daysSinceContact })}
            </Caption1>
          )}
          <div className={styles.buttons}>
            {DECISIONS.map((decision) => (
              <Button
                key={decision}
                size="small"
                appearance={decision === advice ? "primary" : "secondary"}
                autoFocus={decision === answered}
                disabledFocusable={working}
                onClick={() => setAsking(decision)}
              >
                {labels[decision]}
              </Button>
            ))}
            <Button size="small" appearance="subtle" onClick={onOpenCard}>
              {say("stalled.openCard")}
            </Button>
            <Button size="small" appearance="subtle" disabledFocusable={working} onClick={onShow}>
              {say("stalled.showOne")}
            </Button>
          </div>
        </div>
      );
  }
}
