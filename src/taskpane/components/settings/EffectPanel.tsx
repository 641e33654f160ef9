import {
  Body1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { GROUPINGS, type SettingsEffect } from "../../../core/compare/settingsEffect";
import type { EffectView } from "../../settingsState";
import { useTexts } from "../../text/texts";
import { ProblemMessage } from "../run/ProblemMessage";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the changed settings will do to the customers, before they do it. */
export function EffectPanel(props: {
  effect: EffectView;
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { effect, onShowCell } = props;
  const { say } = useTexts();
  switch (effect.kind) {
    case "asking":
      return <Spinner size="tiny" labelPosition="after" label={say("effect.asking")} />;
    case "failed":
      return <ProblemMessage problem={effect.problem} onShowCell={onShowCell} />;
    case "known":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <Effect effect={effect.effect} />
          </MessageBarBody>
        </MessageBar>
      );
  }
}

function Effect({ effect }: { effect: SettingsEffect }) {
  const { say, core } = useTexts();
  const styles = useStyles();
  const { changed, anyChange, customers, cuts } = effect;
  const moved = GROUPINGS.filter((grouping) => changed[grouping] > 0);
  return (
    <div className={styles.panel}>
      <Body1>{say("effect.customers", { count: anyChange, of: customers })}</Body1>
      {(moved.length > 0 || cuts.length > 0) && (
        <ul className={styles.list}>
          {moved.map((grouping) => (
            <li key={grouping}>{say(`effect.${grouping}`, { count: changed[grouping] })}</li>
          ))}
          {cuts.map(({ dimension, before, after }) => (
            <li key={dimension}>
              {say(`effect.cuts.${dimension}`, {
                before: before.map((cut) => core.number(cut)).join(" / ") || "–",
                after: after.map((cut) => core.number(cut)).join(" / ") || "–",
              })}
            </li>
          ))}
        </ul>
      )}
      <Body1>{say("effect.nothingYet")}</Body1>
    </div>
  );
}
