import { Body1, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../../core/why/explanation";
import { useTexts } from "../../text/texts";
import { SectionTitle } from "../frame/SectionTitle";

const useStyles = makeStyles({
  reasons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0 },
  because: { margin: 0, color: tokens.colorNeutralForeground2 },
  rows: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  cell: { minWidth: "24px", minHeight: "24px" },
});

/** What was said of one customer, why, and the order rows behind it. */
export function Reasons(props: {
  explanation: Explanation;
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { reasons, orders } = props.explanation;
  const { say, core } = useTexts();
  const styles = useStyles();
  return (
    <section>
      <dl className={styles.reasons}>
        {reasons.map(({ key, label, value, because }) => (
          <div key={key}>
            <dt>
              <Text weight="semibold">{value === "" ? label : `${label}: ${value}`}</Text>
            </dt>
            <dd className={styles.because}>
              <Body1>{because}</Body1>
            </dd>
          </div>
        ))}
      </dl>
      {orders.total > 0 && (
        <>
          <SectionTitle>{say("why.rows", { count: orders.total })}</SectionTitle>
          <ul className={styles.rows}>
            {orders.rows.map(({ address, day, amount, leftOut }) => (
              <li key={address} className={styles.row}>
                <Link
                  inline
                  className={styles.cell}
                  aria-label={say("problem.showCell", { sheet: orders.sheet, address })}
                  onClick={() => props.onShowCell(orders.sheet, address)}
                >
                  {address}
                </Link>
                {day !== undefined && <Body1>{core.date(day)}</Body1>}
                {amount !== undefined && <Body1>{core.money(amount)}</Body1>}
                {leftOut && <Caption1>{core(`reason.${leftOut}`)}</Caption1>}
              </li>
            ))}
          </ul>
          {orders.total > orders.rows.length && (
            <Caption1>
              {core("list.capped", { shown: orders.rows.length, total: orders.total })}
            </Caption1>
          )}
        </>
      )}
    </section>
  );
}
