import { Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Desk } from "../../../core/desk/desk";
import type { ReviewTotals } from "../../../core/review";
import { useTexts } from "../../text/texts";
import { shareText } from "../pictures/shareText";

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
  const { pyramid, statuses } = desk;
  const { customers, highValue } = totals;
  const styles = useStyles();
  const { say, core } = useTexts();
  const active = statuses.find(({ code }) => code === "active");
  const shares = [
    { name: say("customers.active"), share: active?.share },
    { name: say("customers.topMoney"), share: pyramid[0]?.netShare },
  ];
  const tiles = [
    {
      name: say("customers.all", { count: customers.total }),
      figure: core.integer(customers.total),
    },
    ...shares.map(({ name, share }) => ({
      name,
      figure: shareText(share, core),
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
