import { Body1Strong, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Day } from "../../../core/columns/values/cell";
import type { Capped, DueContact } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";
import { joined } from "../joined";
import { LongList } from "../frame/LongList";

const FIRST = 5;
const MORE = 20;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { justifySelf: "start", minHeight: "24px", overflowWrap: "anywhere", textAlign: "start" },
  due: { textAlign: "end" },
  action: { gridColumn: "1 / -1" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Whom to contact until the end of the month, high priority first, and how. */
export function DueContacts(props: {
  due: Capped<DueContact>;
  asOf: Day;
  onOpenCard: (id: string) => void;
}) {
  const { due, asOf, onOpenCard } = props;
  const { rows, total } = due;
  const styles = useStyles();
  const { say, core } = useTexts();
  const title = say("monthly.due");
  return (
    <div>
      <Body1Strong>{title}</Body1Strong>
      <LongList label={title} items={rows} first={FIRST} more={MORE} keyOf={({ id }) => id}>
        {({ id, name, priority, dueBy, action, owner }) => (
          <div className={styles.row}>
            <Link inline as="button" className={styles.name} onClick={() => onOpenCard(id)}>
              {name || id}
            </Link>
            <Caption1 className={styles.due}>
              {dueBy < asOf ? say("monthly.since", { day: core.date(dueBy) }) : core.date(dueBy)}
            </Caption1>
            <Caption1 className={styles.action}>{action}</Caption1>
            <Caption1 className={styles.quiet}>
              {joined([say("monthly.priority", { priority: core(`priority.${priority}`) }), owner])}
            </Caption1>
          </div>
        )}
      </LongList>
      {rows.length < total && (
        <Caption1>{say("monthly.cut", { shown: rows.length, total })}</Caption1>
      )}
    </div>
  );
}
