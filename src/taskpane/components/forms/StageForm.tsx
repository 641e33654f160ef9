import { Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../../core/columns/values/cell";
import { stageName } from "../../../core/life/stageName";
import type { Stage } from "../../../core/stages";
import type { BookEdit } from "../../../excel/bookEdit";
import { fromIsoDay, toIsoDay } from "../../../page/day";
import { useTexts } from "../../text/texts";
import { NarrowField } from "../NarrowField";
import { FormField } from "./FormField";
import { rememberedName, rememberName } from "./rememberedNames";
import { SmallForm } from "./SmallForm";

/** Moves customers to another stage, and says why and who approved it. Without an approver the change is listed as not approved. */
export function StageForm(props: {
  ids: string[];
  /** The stage they are in, as it is called. */
  from: string;
  /** `Settings.stages`. */
  stages: readonly Stage[];
  /** The day that stands in the field at first. */
  day: Day;
  /** Offered as approvers. */
  approvers?: readonly string[];
  onEdit: (edit: Extract<BookEdit, { kind: "stage" }>) => void;
  /** The form is done with, whether a stage was changed or not. */
  onClose: () => void;
}) {
  const { ids, from, stages, approvers = [], onEdit, onClose } = props;
  const { say, core } = useTexts();
  const [to, setTo] = useState("");
  const [date, setDate] = useState(toIsoDay(props.day));
  const [trigger, setTrigger] = useState("");
  const [approvedBy, setApprovedBy] = useState(rememberedName("approvedBy"));
  const [refused, setRefused] = useState(false);
  const day = fromIsoDay(date);
  const hasOrders = stages.some(
    (stage) => stage.fromOrders !== undefined && stageName(stage, core) === from
  );
  const choices = stages
    .filter(({ fromOrders }) => hasOrders || fromOrders === undefined)
    .map((stage) => stageName(stage, core))
    .filter((name) => name !== from);

  const submit = () => {
    const fits = day !== undefined && to !== "" && trigger.trim() !== "";
    setRefused(!fits);
    if (!fits) return false;
    rememberName("approvedBy", approvedBy);
    const why = { trigger: trigger.trim(), approvedBy: approvedBy.trim() };
    onEdit({ kind: "stage", ids, to, day, ...why });
    onClose();
    return true;
  };

  return (
    <SmallForm
      title={say("form.stage.title")}
      submitLabel={say("form.stage.submit")}
      onSubmit={submit}
      onCancel={onClose}
    >
      <NarrowField
        label={core("field.toStage")}
        required
        hint={say(hasOrders ? "form.stage.ofOrders" : "form.stage.beforeOrders")}
        {...(refused && to === "" && { validationMessage: say("form.choose") })}
      >
        <Select value={to} onChange={(_, { value }) => setTo(value)}>
          <option value="">{say("form.stage.none", { from })}</option>
          {choices.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </NarrowField>
      <FormField
        label={core("field.date")}
        kind="day"
        required
        value={date}
        onChange={setDate}
        complaint={refused && day === undefined ? say("date.invalid") : undefined}
      />
      <FormField
        label={core("field.trigger")}
        required
        hint={say("form.stage.triggerHint")}
        value={trigger}
        onChange={setTrigger}
        complaint={refused && trigger.trim() === "" ? say("form.fillIn") : undefined}
      />
      <FormField
        label={core("field.approvedBy")}
        hint={say("form.stage.approverHint")}
        value={approvedBy}
        onChange={setApprovedBy}
        suggestions={approvers}
      />
    </SmallForm>
  );
}
