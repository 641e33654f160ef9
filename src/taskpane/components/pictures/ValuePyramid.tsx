import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Part } from "../../../core/desk/desk";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import { useHidden } from "./hidden";
import { partChoice } from "./partChoice";
import { usePartStyles } from "./partStyles";
import { Picture } from "./Picture";
import { shareOf, sumOf } from "./shares";

const useStyles = makeStyles({
  // rows of one height, so that the edges of the pyramid are straight
  rows: { display: "grid", gridAutoRows: "1fr" },
  row: { display: "flex", minHeight: "44px" },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(48px, 34%) 1fr max-content",
    gridTemplateRows: "auto auto",
    columnGap: tokens.spacingHorizontalS,
    alignContent: "center",
    alignItems: "center",
    position: "relative",
    paddingTop: 0,
    paddingBottom: 0,
  },
  slice: {
    gridRow: "1 / 3",
    alignSelf: "stretch",
    width: "100%",
    height: "100%",
    minHeight: "42px",
    display: "block",
  },
  name: { gridColumn: 2, gridRow: 1, fontWeight: tokens.fontWeightSemibold },
  people: { gridColumn: 2, gridRow: 2 },
  share: { gridColumn: 3, gridRow: 1, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  track: { gridColumn: 3, gridRow: 2, width: "72px", height: "8px", display: "flex" },
  bar: { height: "100%", minWidth: "2px", borderRadius: tokens.borderRadiusSmall },
  headed: { display: "flex", justifyContent: "space-between" },
  "@media (max-width: 280px)": {},
});

/** The slice between two levels of a pyramid of height 100 and width 100. */
function slice(level: number, levels: number): string {
  const half = (height: number) => (height / levels) * 50;
  const [upper, lower] = [half(level), half(level + 1)];
  return `${50 - upper},0 ${50 + upper},0 ${50 + lower},100 ${50 - lower},100`;
}

/** Tiers from the top down: how many customers each has, and as a bar how much of the money it brings. */
export function ValuePyramid(props: {
  parts: Part[];
  /** Customers in none of the parts. */
  outside?: Part | undefined;
  actions: Pick<DeskActions, "filter" | "copyList">;
}) {
  const { parts, outside, actions } = props;
  const all = outside ? [...parts, outside] : parts;
  const styles = useStyles();
  const shared = usePartStyles();
  const hidden = useHidden();
  const { say, core } = useTexts();
  const people = sumOf(all, ({ customers }) => customers);
  const money = sumOf(all, ({ net }) => net);
  const most = Math.max(...parts.map(({ net }) => net), 0);
  const [top] = parts;
  const topShare = top && shareOf(top.net, money);
  const percent = (part: number, whole: number) => {
    const share = shareOf(part, whole);
    return share === undefined ? "–" : core.percent(share);
  };

  return (
    <Picture
      title={say("picture.pyramid")}
      says={
        top && top.customers > 0 && topShare !== undefined
          ? say("picture.pyramid.says", { count: top.customers, share: core.percent(topShare) })
          : say("picture.pyramid.empty")
      }
      table={{
        head: [
          core("column.tier"),
          say("picture.head.customers"),
          say("picture.head.shareOfCustomers"),
          core("column.net"),
          say("picture.head.shareOfMoney"),
        ],
        rows: all.map(({ label, customers, net }) => [
          label,
          core.integer(customers),
          percent(customers, people),
          core.money(net),
          percent(net, money),
        ]),
      }}
      choices={all.map(partChoice)}
      actions={actions}
    >
      {({ pickedKey, pick }) => (
        <div>
          <div className={mergeClasses(styles.headed, shared.quiet)} aria-hidden="true">
            <span>{say("picture.head.customers")}</span>
            <span>{say("picture.head.shareOfMoney")}</span>
          </div>
          <ul className={mergeClasses(shared.list, styles.rows)}>
            {all.map(({ code, label, customers, net, color }, level) => (
              <li key={code} className={styles.row}>
                <button
                  type="button"
                  className={mergeClasses(shared.part, styles.part)}
                  aria-pressed={pickedKey === code}
                  disabled={customers === 0}
                  onClick={({ currentTarget }) => pick(code, currentTarget)}
                >
                  <svg
                    className={styles.slice}
                    viewBox="0 0 100 100"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    {level < parts.length && (
                      <polygon
                        className={shared.shape}
                        vectorEffect="non-scaling-stroke"
                        points={slice(level, parts.length)}
                        fill={color}
                      />
                    )}
                  </svg>
                  <span className={styles.name}>{label}</span>
                  <span className={mergeClasses(styles.people, shared.quiet, shared.number)}>
                    {say("picture.people", {
                      count: customers,
                      share: percent(customers, people),
                    })}
                  </span>
                  <span className={mergeClasses(styles.share, shared.number)}>
                    {percent(net, money)}
                    <span className={hidden}> {say("picture.ofMoney")}</span>
                  </span>
                  <span className={styles.track} aria-hidden="true">
                    {net > 0 && (
                      <span
                        className={mergeClasses(styles.bar, shared.edged)}
                        style={{ width: `${(net / most) * 100}%`, backgroundColor: color }}
                      />
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Picture>
  );
}
