import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { Capped, Mover } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";
import { Disclosure } from "../frame/Disclosure";
import { LongList } from "../frame/LongList";

/** So many are shown at first, and so many more each time. */
const FIRST = 10;
const MORE = 20;

const useStyles = makeStyles({
  nobody: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { justifySelf: "start", minHeight: "24px", overflowWrap: "anywhere", textAlign: "start" },
  moved: { color: tokens.colorNeutralForeground3 },
  money: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** Who went up a tier, or down: from where to where, and the money in between. */
export function Movers(props: {
  way: "up" | "down";
  movers: Capped<Mover>;
  onOpenCard: (id: string) => void;
}) {
  const { way, movers, onOpenCard } = props;
  const { rows, total } = movers;
  const styles = useStyles();
  const { say, core } = useTexts();
  const title = say(`monthly.${way}`, { count: total });
  const Arrow = way === "up" ? ArrowUpRegular : ArrowDownRegular;
  if (total === 0) {
    return (
      <Body1 className={styles.nobody}>
        <Arrow fontSize={16} />
        {title}
      </Body1>
    );
  }
  return (
    <Disclosure label={title} icon={<Arrow />}>
      <LongList label={title} items={rows} first={FIRST} more={MORE} keyOf={({ id }) => id}>
        {({ id, name, from, to, gained }) => (
          <div className={styles.row}>
            <Link inline as="button" className={styles.name} onClick={() => onOpenCard(id)}>
              {name || id}
            </Link>
            <Caption1 className={styles.money}>
              {gained > 0 ? "+" : ""}
              {core.integer(gained)}
            </Caption1>
            <Caption1 className={styles.moved}>{say("monthly.fromTo", { from, to })}</Caption1>
          </div>
        )}
      </LongList>
      {rows.length < total && (
        <Caption1>{say("monthly.cut", { shown: rows.length, total })}</Caption1>
      )}
    </Disclosure>
  );
}
