import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { stageName } from "../../../core/life/stageName";
import type { Desk } from "../../../core/desk/desk";
import type { Settings } from "../../../core/settings";
import type { Explanation } from "../../../core/why/explanation";
import type { BookEdit } from "../../../excel/bookEdit";
import { useTexts } from "../../text/texts";
import { ContactForm } from "../forms/ContactForm";
import { StageForm } from "../forms/StageForm";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be noted about a customer: that somebody was in touch, and that it moved to another stage. */
export function CardWork(props: {
  explanation: Explanation;
  desk: Desk;
  settings: Settings;
  working: boolean;
  onEdit: (edit: BookEdit) => void;
}) {
  const { explanation, desk, settings, working, onEdit } = props;
  const { id, asOf, portrait } = explanation;
  const styles = useStyles();
  const { say, core } = useTexts();
  const [open, setOpen] = useState<"contact" | "stage">();
  const opener = useRef<HTMLElement>(null);
  const { owners } = desk.stalledBy;
  const stage = settings.stages.find(({ code }) => code === portrait.stage);

  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  const opening = (form: "contact" | "stage") => ({
    disabled: working,
    "aria-pressed": open === form,
    onClick: ({ currentTarget }: { currentTarget: HTMLElement }) => {
      opener.current = currentTarget;
      setOpen(open === form ? undefined : form);
    },
  });
  return (
    <>
      <div className={styles.buttons}>
        <Button {...opening("contact")}>{say("form.contact.title")}</Button>
        <Button {...opening("stage")}>{say("form.stage.title")}</Button>
      </div>
      {open === "contact" && (
        <ContactForm
          key={id}
          {...{ id, day: asOf, onEdit }}
          reps={owners}
          {...(portrait.owner !== undefined && { rep: portrait.owner })}
          onClose={close}
        />
      )}
      {open === "stage" && (
        <StageForm
          key={id}
          ids={[id]}
          from={stage ? stageName(stage, core) : ""}
          stages={settings.stages}
          day={asOf}
          approvers={owners}
          onEdit={onEdit}
          onClose={close}
        />
      )}
    </>
  );
}
