import { Caption1, Label, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { messageOf } from "../../../core/text/text";
import type { Tunable } from "../../../core/tunables";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  effect: { color: tokens.colorNeutralForeground3 },
});

/** Name and effect over an editor that is more than one field. */
export function SettingHead({ tunable, children }: { tunable: Tunable; children: ReactNode }) {
  const { core } = useTexts();
  const styles = useStyles();
  const id = useId();
  const { label, key } = tunable;
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Label id={id} weight="semibold">
        {messageOf(label, core) ?? key}
      </Label>
      <Caption1 className={styles.effect}>{messageOf(`${label}.effect`, core)}</Caption1>
      {children}
    </div>
  );
}
