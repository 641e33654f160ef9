import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { FAILURES } from "../../host/bridge/troubles";
import { useSay } from "../text/texts";
import { INTERVALS, type Rehearsal } from "./rehearsal";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  code: { flex: "1 1 150px" },
  every: { flex: "0 1 90px" },
});

/** Which error the failing requests get, and how many fail. */
export function FailureChoice(props: {
  rehearsal: Rehearsal;
  onRehearsal(rehearsal: Rehearsal): void;
}) {
  const { rehearsal, onRehearsal } = props;
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      <Field label={say("troubles.failure")} size="small" className={styles.code}>
        <Select
          value={rehearsal.failure}
          onChange={(_, { value }) => {
            const failure = FAILURES.find((known) => known === value);
            if (failure) onRehearsal({ ...rehearsal, failure });
          }}
        >
          {FAILURES.map((failure) => (
            <option key={failure}>{failure}</option>
          ))}
        </Select>
      </Field>
      <Field label={say("troubles.every")} size="small" className={styles.every}>
        <Select
          value={String(rehearsal.every)}
          onChange={(_, { value }) => onRehearsal({ ...rehearsal, every: Number(value) })}
        >
          {INTERVALS.map((every) => (
            <option key={every} value={every}>
              {say("troubles.everyNth", { every })}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
