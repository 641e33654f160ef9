import { useState } from "react";
import type { Day } from "../../../core/columns/values/cell";
import type { BookEdit } from "../../../excel/bookEdit";
import { fromIsoDay, toIsoDay } from "../../../page/day";
import { useTexts } from "../../text/texts";
import { FormField } from "./FormField";
import { rememberedName, rememberName } from "./rememberedNames";
import { SmallForm } from "./SmallForm";

const CHANNELS = ["visit", "call", "message", "email"] as const;

/** Logs a visit, a call or a message with a customer. Day and rep are needed, for without them it counts for nobody. */
export function ContactForm(props: {
  id: string;
  /** The day that stands in the field at first. */
  day: Day;
  /** Offered as reps: the owners of the book. */
  reps?: readonly string[];
  /** Stands in the field until another rep was typed in this session. */
  rep?: string;
  onEdit: (edit: Extract<BookEdit, { kind: "contact" }>) => void;
  /** The form is done with, whether something was logged or not. */
  onClose: () => void;
}) {
  const { id, reps = [], onEdit, onClose } = props;
  const { say, core } = useTexts();
  const [date, setDate] = useState(toIsoDay(props.day));
  const [rep, setRep] = useState(rememberedName("rep") || (props.rep ?? ""));
  const [channel, setChannel] = useState("");
  const [outcome, setOutcome] = useState("");
  const [refused, setRefused] = useState(false);
  const day = fromIsoDay(date);

  const submit = () => {
    const fits = day !== undefined && rep.trim() !== "";
    setRefused(!fits);
    if (!fits) return false;
    rememberName("rep", rep);
    const told = { rep: rep.trim(), channel: channel.trim(), outcome: outcome.trim() };
    onEdit({ kind: "contact", id, day, ...told });
    onClose();
    return true;
  };

  return (
    <SmallForm
      title={say("form.contact.title")}
      submitLabel={say("form.contact.submit")}
      onSubmit={submit}
      onCancel={onClose}
    >
      <FormField
        label={core("field.date")}
        kind="day"
        required
        value={date}
        onChange={setDate}
        complaint={refused && day === undefined ? say("date.invalid") : undefined}
      />
      <FormField
        label={core("field.rep")}
        required
        value={rep}
        onChange={setRep}
        suggestions={reps}
        complaint={refused && rep.trim() === "" ? say("form.fillIn") : undefined}
      />
      <FormField
        label={core("field.channel")}
        value={channel}
        onChange={setChannel}
        suggestions={CHANNELS.map((code) => say(`form.channel.${code}`))}
      />
      <FormField label={core("field.outcome")} kind="lines" value={outcome} onChange={setOutcome} />
    </SmallForm>
  );
}
