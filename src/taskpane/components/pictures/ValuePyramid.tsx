import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Part } from "../../../core/desk/desk";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import { useHidden } from "./hidden";
import { partChoice } from "./partChoice";
import { usePartStyles } from "./partStyles";
import { NARROW } from "./narrow";
import { Picture } from "./Picture";
import { shareText } from "./shareText";

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "flex-end",
    paddingRight: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  // all of one height, so that the edges of the pyramid are straight
  part: {
    display: "grid",
    gridTemplateColumns: "28% minmax(0, 1fr) 60px",
    gridTemplateRows: "1fr auto auto auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "48px",
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    [NARROW]: { gridTemplateColumns: "24% minmax(0, 1fr) max-content", minHeight: "64px" },
  },
  slot: { position: "relative", gridRow: "1 / 6", gridColumn: 1 },
  slice: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    height: "100%",
    overflow: "visible",
  },
  name: {
    gridColumn: 2,
    gridRow: 2,
    fontWeight: tokens.fontWeightSemibold,
  },
  people: { gridColumn: 2, gridRow: 3, [NARROW]: { gridColumn: "2 / 4" } },
  share: { gridColumn: 3, gridRow: 2, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  track: {
    gridColumn: 3,
    gridRow: 3,
    height: "8px",
    display: "flex",
    alignSelf: "center",
    [NARROW]: { gridColumn: "2 / 4", gridRow: 4 },
  },
  bar: { height: "100%", minWidth: "2px", borderRadius: tokens.borderRadiusSmall },
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
  const most = Math.max(...parts.map(({ net }) => net), 0);
  const [top] = parts;

  return (
    <Picture
      title={say("picture.pyramid")}
      says={
        top?.netShare !== undefined && top.customers > 0
          ? say("picture.pyramid.says", { count: top.customers, share: core.percent(top.netShare) })
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
        rows: all.map(({ label, customers, net, share, netShare }) => [
          label,
          core.integer(customers),
          shareText(share, core),
          core.money(net),
          shareText(netShare, core),
        ]),
      }}
      choices={all.map(partChoice)}
      actions={actions}
    >
      {({ pickedKey, pick }) => (
        <div>
          <div className={mergeClasses(styles.head, shared.quiet)} aria-hidden="true">
            {say("picture.head.shareOfMoney")}
          </div>
          <ul className={shared.list}>
            {all.map(({ code, label, customers, net, share, netShare, color }, level) => (
              <li key={code}>
                <button
                  type="button"
                  className={mergeClasses(shared.part, styles.part)}
                  aria-pressed={pickedKey === code}
                  disabled={customers === 0}
                  onClick={({ currentTarget }) => pick(code, currentTarget)}
                >
                  <span className={styles.slot}>
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
                  </span>
                  <span className={styles.name}>{label}</span>
                  <span className={mergeClasses(styles.people, shared.quiet, shared.number)}>
                    {share === undefined
                      ? say("picture.peopleOutside", { count: customers })
                      : say("picture.people", { count: customers, share: core.percent(share) })}
                  </span>
                  <span className={mergeClasses(styles.share, shared.number)}>
                    {netShare !== undefined && (
                      <>
                        {core.percent(netShare)}
                        <span className={hidden}> {say("picture.ofMoney")}</span>
                      </>
                    )}
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
