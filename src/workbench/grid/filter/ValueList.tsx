import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSay } from "../../text/texts";
import type { OfferedValue } from "./offeredValues";

/** More are found by searching. */
const MOST_SHOWN = 200;

const useStyles = makeStyles({
  list: {
    height: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
  },
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "24px",
    overflowWrap: "anywhere",
  },
  note: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface ValueListProps {
  values: readonly OfferedValue[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Values to tick; plain check boxes, since there may be hundreds. */
export function ValueList({ values, chosen, onChoose }: ValueListProps) {
  const styles = useStyles();
  const say = useSay();
  const count = values.filter(({ text }) => chosen.has(text)).length;
  const choose = (texts: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const text of texts)
      if (isChosen) next.add(text);
      else next.delete(text);
    onChoose(next);
  };
  const box = (label: string, checked: boolean | "some", texts: readonly string[]) => (
    <label className={styles.line}>
      <input
        type="checkbox"
        checked={checked === true}
        ref={(input) => {
          if (input) input.indeterminate = checked === "some";
        }}
        onChange={(event) => choose(texts, event.target.checked)}
      />
      {label}
    </label>
  );
  return (
    <div className={styles.list} role="group" aria-label={say("filter.values")}>
      {values.length === 0 && (
        <Text size={200} className={styles.note}>
          {say("filter.nothing")}
        </Text>
      )}
      {values.length > 0 &&
        box(
          say("filter.all"),
          count === values.length ? true : count > 0 ? "some" : false,
          values.map(({ text }) => text)
        )}
      {values.slice(0, MOST_SHOWN).map(({ text }) => (
        <div key={text}>
          {box(text === "" ? say("filter.blank") : text, chosen.has(text), [text])}
        </div>
      ))}
      {values.length > MOST_SHOWN && (
        <Text size={200} className={styles.note}>
          {say("filter.more", { count: values.length - MOST_SHOWN })}
        </Text>
      )}
    </div>
  );
}
