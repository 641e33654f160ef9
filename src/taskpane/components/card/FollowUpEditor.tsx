import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Dispatch, SetStateAction } from "react";
import { CHURN_REASONS, INDUCEMENTS } from "../../../core/churn/reasons";
import type { FollowUpNotes } from "../../../core/why/explanation";
import type { BookEdit } from "../../../excel/bookEdit";
import { FOLLOW_UP_FIELDS } from "../../../excel/memory/bookRecord";
import type { FollowUpField } from "../../../excel/memory/bookRecord";
import { useTexts } from "../../text/texts";
import { FormField } from "../forms/FormField";
import { SectionTitle } from "../frame/SectionTitle";
import { dueDateFits, storedTexts, valuesOf, withText } from "./followUpDrafts";
import type { FollowUpDrafts } from "./followUpDrafts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The follow-up columns of a customer, to be edited. What is typed stays until it is saved or discarded, whatever is shown in between. */
export function FollowUpEditor(props: {
  id: string;
  notes: FollowUpNotes;
  /** Offered as next actions. */
  actions: readonly string[];
  drafts: FollowUpDrafts;
  onDrafts: Dispatch<SetStateAction<FollowUpDrafts>>;
  working: boolean;
  onEdit: (edit: Extract<BookEdit, { kind: "followUp" }>) => void;
}) {
  const { id, notes, actions, drafts, onDrafts, working, onEdit } = props;
  const styles = useStyles();
  const { say, core } = useTexts();
  const [refused, setRefused] = useState(false);
  const stored = storedTexts(notes);
  const typed = drafts[id] ?? {};
  const draft = withText({}, id, stored, typed)[id] ?? {};
  const texts = { ...stored, ...draft };
  const changed = Object.keys(draft).length > 0;

  // what has been saved meanwhile is no draft any more
  const isSaved = Object.keys(draft).length < Object.keys(typed).length;
  useEffect(() => {
    if (isSaved) onDrafts((all) => withText(all, id, stored, {}));
  });

  const offered: Partial<Record<FollowUpField, readonly string[]>> = {
    nextAction: actions,
    churnReason: CHURN_REASONS.map((code) => core(`churnReason.${code}`)),
    inducement: INDUCEMENTS.map((code) => core(`inducement.${code}`)),
  };

  return (
    <form
      noValidate
      className={styles.form}
      aria-label={say("card.followUp")}
      onSubmit={(event) => {
        event.preventDefault();
        const day = event.currentTarget.querySelector<HTMLInputElement>('input[type="date"]');
        // half a date is "" to the page: it must not clear what is stored
        const fits = day?.validity.badInput !== true && dueDateFits(texts.dueDate);
        setRefused(!fits);
        if (!fits) day?.focus();
        else if (changed && !working)
          onEdit({ kind: "followUp", ids: [id], values: valuesOf(draft) });
      }}
    >
      <SectionTitle>{say("card.followUp")}</SectionTitle>
      {FOLLOW_UP_FIELDS.map((field) => (
        <FormField
          key={field}
          label={core(`field.${field}`)}
          kind={field === "dueDate" ? "day" : field === "note" ? "lines" : "line"}
          value={texts[field]}
          onChange={(text) => onDrafts((all) => withText(all, id, stored, { [field]: text }))}
          complaint={refused && field === "dueDate" ? say("date.invalid") : undefined}
          {...(offered[field] && { suggestions: offered[field] })}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={!changed || working}>
          {say("card.save")}
        </Button>
        {changed && (
          <Button onClick={() => onDrafts(({ [id]: _, ...others }) => others)}>
            {say("card.discard")}
          </Button>
        )}
      </div>
      <Caption1 className={styles.muted}>{say("card.followUp.where")}</Caption1>
    </form>
  );
}
