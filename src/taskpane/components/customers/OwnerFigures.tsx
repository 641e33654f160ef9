import { Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Desk } from "../../../core/desk/desk";
import type { ReviewTotals } from "../../../core/review";
import { useTexts } from "../../text/texts";
import { shareOf, sumOf } from "../pictures/shares";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  tiles: { display: "flex", flexWrap: "wrap", gap: "1px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 0",
    minWidth: "72px",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figure: { fontVariantNumeric: "tabular-nums" },
});

/** What an owner looks at first: how many customers, how many of them still buy, and how much hangs on the best. */
export function OwnerFigures({ desk, totals }: { desk: Desk; totals: ReviewTotals }) {
  const { pyramid, statuses, outside } = desk;
  const { customers, highValue } = totals;
  const styles = useStyles();
  const { say, core } = useTexts();
  const active = statuses.find(({ code }) => code === "active")?.customers ?? 0;
  const shares = [
    {
      name: say("customers.active"),
      share: shareOf(
        active,
        sumOf(statuses, (part) => part.customers)
      ),
    },
    {
      name: say("customers.topMoney"),
      share: shareOf(
        pyramid[0]?.net ?? 0,
        sumOf(outside.pyramid ? [...pyramid, outside.pyramid] : pyramid, ({ net }) => net)
      ),
    },
  ];
  const tiles = [
    {
      name: say("customers.all", { count: customers.total }),
      figure: core.integer(customers.total),
    },
    ...shares.map(({ name, share }) => ({
      name,
      figure: share === undefined ? "–" : core.percent(share),
    })),
  ];
  return (
    <div className={styles.section}>
      <div className={styles.tiles}>
        {tiles.map(({ figure, name }) => (
          <div key={name} className={styles.tile}>
            <Subtitle1 className={styles.figure}>{figure}</Subtitle1>
            <Caption1>{name}</Caption1>
          </div>
        ))}
      </div>
      {highValue.customers > 0 && (
        <Caption1>
          {say("done.highValue", {
            count: highValue.customers,
            share: core.percent(highValue.shareOfNet),
          })}
        </Caption1>
      )}
    </div>
  );
}
