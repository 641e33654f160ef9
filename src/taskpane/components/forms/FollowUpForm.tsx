import { useState } from "react";
import type { Day } from "../../../core/columns/values/cell";
import type { BookEdit } from "../../../excel/bookEdit";
import type { FollowUpField } from "../../../excel/memory/bookRecord";
import { fromIsoDay, toIsoDay } from "../../../page/day";
import { useTexts } from "../../text/texts";
import { FormField } from "./FormField";
import { SmallForm } from "./SmallForm";

export type FollowUpValues = Partial<Record<FollowUpField, string | Day>>;

/** Edits follow-up columns of customers. Only fields that differ from what is stored are written; an emptied field is cleared. */
export function FollowUpForm(props: {
  ids: string[];
  fields: readonly FollowUpField[];
  /** What stands in the book. */
  stored: FollowUpValues;
  /** What is proposed in the fields instead of what is stored. */
  proposed?: FollowUpValues;
  required?: readonly FollowUpField[];
  title: string;
  submitLabel: string;
  onEdit: (edit: Extract<BookEdit, { kind: "followUp" }>) => void;
  /** The form is done with, whether something was written or not. */
  onClose: () => void;
}) {
  const { ids, fields, stored, proposed = {}, required = [], onEdit, onClose } = props;
  const { say, core } = useTexts();
  const [draft, setDraft] = useState(() => textsOf({ ...stored, ...proposed }));
  const [refused, setRefused] = useState(false);

  const complaintOf = (field: FollowUpField) => {
    const text = textIn(draft, field);
    if (text === "") return required.includes(field) ? say("form.fillIn") : undefined;
    return field === "dueDate" && fromIsoDay(text) === undefined ? say("date.invalid") : undefined;
  };

  const submit = () => {
    const fits = fields.every((field) => complaintOf(field) === undefined);
    setRefused(!fits);
    if (!fits) return false;
    const before = textsOf(stored);
    const changed = fields.filter((field) => textIn(draft, field) !== textIn(before, field));
    const values = Object.fromEntries(
      changed.map((field) => [field, valueOf(field, textIn(draft, field))])
    );
    if (changed.length > 0) onEdit({ kind: "followUp", ids, values });
    onClose();
    return true;
  };

  return (
    <SmallForm
      title={props.title}
      submitLabel={props.submitLabel}
      onSubmit={submit}
      onCancel={onClose}
    >
      {fields.map((field) => (
        <FormField
          key={field}
          label={core(`field.${field}`)}
          kind={field === "dueDate" ? "day" : field === "note" ? "lines" : "line"}
          required={required.includes(field)}
          value={draft[field] ?? ""}
          onChange={(text) => setDraft({ ...draft, [field]: text })}
          complaint={refused ? complaintOf(field) : undefined}
        />
      ))}
    </SmallForm>
  );
}

type FollowUpTexts = Partial<Record<FollowUpField, string>>;

/** What stands in the fields: days as `<input type="date">` has them. */
const textsOf = (values: FollowUpValues): FollowUpTexts =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === "number" ? toIsoDay(value) : value,
    ])
  );

const textIn = (texts: FollowUpTexts, field: FollowUpField) => (texts[field] ?? "").trim();

const valueOf = (field: FollowUpField, text: string): string | Day =>
  field === "dueDate" ? (fromIsoDay(text) ?? "") : text;
