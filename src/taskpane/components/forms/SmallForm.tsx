import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../text/texts";
import { SectionTitle } from "../frame/SectionTitle";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A form inside the pane. It takes the focus when it opens; Escape leaves it; the first field that does not fit takes the focus. */
export function SmallForm(props: {
  title: string;
  submitLabel: string;
  /** Says whether everything fitted and was taken. */
  onSubmit: () => boolean;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { title, submitLabel, onSubmit, onCancel, children } = props;
  const styles = useStyles();
  const { say } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);

  useEffect(() => {
    const wanted = refusals === 0 ? "input, select, textarea" : '[aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [refusals]);

  return (
    <form
      ref={form}
      noValidate
      aria-label={title}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!onSubmit()) setRefusals(refusals + 1);
      }}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <SectionTitle>{title}</SectionTitle>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {submitLabel}
        </Button>
        <Button onClick={onCancel}>{say("form.cancel")}</Button>
      </div>
    </form>
  );
}
