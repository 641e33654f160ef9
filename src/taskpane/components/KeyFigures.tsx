import { Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { LEFT_OUT_REASONS } from "../../core/problem";
import type { ReviewTotals } from "../../core/review";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // a figure that is too long for the row takes one of its own
  tiles: { display: "flex", flexWrap: "wrap", gap: "1px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 0",
    minWidth: "max-content",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The three figures of a review, and how many rows they stand on. */
export function KeyFigures({ totals }: { totals: ReviewTotals }) {
  const styles = useStyles();
  const { say, core } = useTexts();
  const { asOf, customers, orders, net, rows, highValue, comparison } = totals;
  const { total, used, leftOut } = rows.orders;
  const left = LEFT_OUT_REASONS.reduce((sum, reason) => sum + leftOut[reason], 0);
  const tiles = [
    {
      figure: core.integer(customers.scored),
      name: say("done.customers", { count: customers.scored }),
    },
    { figure: core.integer(orders), name: say("done.orders", { count: orders }) },
    { figure: core.integer(net), name: say("done.net") },
  ];
  const remarks = [
    say("done.asOf", { day: core.date(asOf) }),
    total > 0 &&
      say("done.rows", {
        used: core.integer(used),
        total: core.integer(total),
        leftOut: core.integer(left),
      }),
    highValue.customers > 0 &&
      say("done.highValue", {
        count: highValue.customers,
        share: core.percent(highValue.shareOfNet),
      }),
    comparison &&
      say("done.compared", {
        ...comparison,
        day: core.date(comparison.earlier),
      }),
    say("done.prospects", { count: customers.prospects }),
    say("done.netZero", { count: customers.netZero }),
  ];
  return (
    <div className={styles.section}>
      <div className={styles.tiles}>
        {tiles.map(({ figure, name }) => (
          <div key={name} className={styles.tile}>
            <Subtitle1>{figure}</Subtitle1>
            <Caption1>{name}</Caption1>
          </div>
        ))}
      </div>
      {remarks.map((remark) => remark && <Caption1 key={remark}>{remark}</Caption1>)}
    </div>
  );
}
