import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../../core/why/explanation";
import { useTexts } from "../../text/texts";
import { SectionTitle } from "../frame/SectionTitle";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  // a figure stands beside its name, a sentence below it
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What is expected of a customer, and what the playbook says to do. */
export function Outlook({ explanation }: { explanation: Explanation }) {
  const { suggestedAction, nextOrder, pAlive, value12 } = explanation.portrait;
  const styles = useStyles();
  const { say, core } = useTexts();
  const rows = [
    { name: core("column.suggestedAction"), value: suggestedAction },
    {
      name: core("column.nextOrder"),
      value: nextOrder === undefined ? undefined : core.date(nextOrder),
    },
    {
      name: core("column.pAlive"),
      value: pAlive === undefined ? undefined : core.percent(pAlive, 0),
    },
    {
      name: core("column.value12"),
      value: value12 === undefined ? undefined : core.money(value12),
    },
  ].filter(({ value }) => value !== undefined);
  if (rows.length === 0) return null;
  return (
    <section>
      <SectionTitle>{say("card.next")}</SectionTitle>
      <dl className={styles.list}>
        {rows.map(({ name, value }) => (
          <div key={name} className={styles.row}>
            <dt className={styles.name}>
              <Caption1>{name}</Caption1>
            </dt>
            <dd className={styles.value}>
              <Body1>{value}</Body1>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
