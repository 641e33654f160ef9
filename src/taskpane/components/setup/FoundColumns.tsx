import { makeStyles, tokens } from "@fluentui/react-components";
import type { Field } from "../../../core/columns/fields";
import { FIELDS } from "../../../core/columns/matching/matchColumns";
import type { SourceMap } from "../../../core/columns/recognition";
import type { Answer } from "../../draft";
import { useTexts } from "../../text/texts";
import { Disclosure } from "../frame/Disclosure";
import { FieldChoice } from "./FieldChoice";
import { needed } from "../needed";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Field by field: the column it is read from, those without which the sheet could not be read first. */
export function FoundColumns(props: {
  source: SourceMap;
  checking: boolean;
  onAnswer: (answer: Answer) => void;
}) {
  const { source, checking, onAnswer } = props;
  const { kind, columns, unused } = source;
  const styles = useStyles();
  const { say } = useTexts();
  const required = needed(kind, columns);
  const found = new Map(columns.map((match) => [match.field, match]));
  const present = [
    ...columns.filter(({ field }) => required.has(field)),
    ...columns.filter(({ field }) => !required.has(field)),
  ].map(({ field }) => field);
  const absent = FIELDS[kind].filter((field) => !found.has(field));
  const headers = [...columns.map(({ header }) => header), ...unused];
  const choice = (field: Field) => (
    <FieldChoice
      key={field}
      field={field}
      match={found.get(field)}
      headers={headers}
      required={required.has(field)}
      disabled={checking}
      onChoose={(header) => onAnswer({ override: { kind, field, header } })}
    />
  );
  return (
    <div className={styles.list}>
      {present.map(choice)}
      {absent.length > 0 && (
        <Disclosure label={say("found.absent", { count: absent.length })}>
          <div className={styles.list}>{absent.map(choice)}</div>
        </Disclosure>
      )}
    </div>
  );
}
