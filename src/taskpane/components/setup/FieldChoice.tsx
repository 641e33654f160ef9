import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Field } from "../../../core/columns/fields";
import type { ColumnMatch } from "../../../core/columns/recognition";
import { useTexts } from "../../text/texts";
import { NarrowField } from "../NarrowField";
import { sureness } from "./sureness";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Which column a field is read from, how sure that is, what stands in it; another can be chosen, or none. */
export function FieldChoice(props: {
  field: Field;
  match: ColumnMatch | undefined;
  headers: string[];
  /** The sheet cannot be read without it: there must be a column. */
  required: boolean;
  disabled: boolean;
  /** `""`: no column is this field. */
  onChoose: (header: string) => void;
}) {
  const { field, match, headers, required, disabled, onChoose } = props;
  const styles = useStyles();
  const { say, core } = useTexts();
  return (
    <div className={styles.choice}>
      <NarrowField
        label={core(`field.${field}`)}
        {...(match && { hint: say(`found.${sureness(match.confidence)}`) })}
      >
        <Select
          size="small"
          value={match?.header ?? ""}
          disabled={disabled}
          onChange={(_, { value }) => onChoose(value)}
        >
          {!(required && match) && <option value="">{say("found.none")}</option>}
          {headers.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </NarrowField>
      {match && match.samples.length > 0 && (
        <Caption1 className={styles.muted}>
          {say("found.samples", { samples: core.list(match.samples) })}
        </Caption1>
      )}
    </div>
  );
}
