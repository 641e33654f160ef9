import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnMatch } from "../../core/columns/recognition";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
  },
  row: { display: "contents" },
  column: { margin: 0, display: "flex", flexDirection: "column" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Field by field: the column it is read from, and what stands in it. */
export function FoundColumns({ columns }: { columns: ColumnMatch[] }) {
  const styles = useStyles();
  const { say, core } = useTexts();
  return (
    <dl className={styles.list}>
      {columns.map(({ field, header, samples }) => (
        <div key={field} className={styles.row}>
          <dt>{core(`field.${field}`)}</dt>
          <dd className={styles.column}>
            <span>{say("found.from", { header })}</span>
            {samples.length > 0 && (
              <Caption1 className={styles.muted}>
                {say("found.samples", { samples: core.list(samples) })}
              </Caption1>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
