import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { Part } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";
import type { Picking } from "./choice";
import { NARROW } from "./narrow";
import { usePartStyles } from "./partStyles";
import { shareText } from "./shareText";

/** Holds the widest number of the list: bars are only comparable when all tracks are of one width. */
const COUNT_WIDTH = "--count-width";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: `minmax(0, 37%) minmax(0, 1fr) var(${COUNT_WIDTH})`,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr) max-content" },
  },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  track: {
    display: "flex",
    height: "12px",
    [NARROW]: { gridRow: 2, gridColumn: "1 / 3", height: "8px" },
  },
  middle: { justifyContent: "center" },
  bar: { height: "100%", minWidth: "2px", borderRadius: tokens.borderRadiusSmall },
  count: { textAlign: "end" },
  share: { display: "inline-block", minWidth: "44px" },
});

/** Groups as bars of their number of customers, each with its name and number; the bars begin on the left or have their middle in common. */
export function PartBars(props: {
  parts: Part[];
  picking: Picking;
  align?: "start" | "middle";
  /** Stands before the name of a part, such as its pattern in another drawing. */
  mark?: (part: Part) => ReactNode;
}) {
  const { parts, picking, align = "start", mark } = props;
  const styles = useStyles();
  const shared = usePartStyles();
  const { core } = useTexts();
  const most = Math.max(...parts.map(({ customers }) => customers), 1);
  const digits = Math.max(...parts.map(({ customers }) => core.integer(customers).length));
  return (
    <ul
      className={shared.list}
      style={{ [COUNT_WIDTH]: `calc(${digits}ch + 52px)` } as CSSProperties}
    >
      {parts.map((part) => (
        <li key={part.code}>
          <button
            type="button"
            className={mergeClasses(shared.part, styles.row)}
            aria-pressed={picking.pickedKey === part.code}
            disabled={part.customers === 0}
            onClick={({ currentTarget }) => picking.pick(part.code, currentTarget)}
          >
            <span className={styles.name}>
              {mark?.(part)}
              <span className={styles.label}>{part.label}</span>
            </span>
            <span
              className={mergeClasses(styles.track, align === "middle" && styles.middle)}
              aria-hidden="true"
            >
              {part.customers > 0 && (
                <span
                  className={mergeClasses(styles.bar, shared.edged)}
                  style={{
                    width: `${(part.customers / most) * 100}%`,
                    backgroundColor: part.color,
                  }}
                />
              )}
            </span>
            <span className={mergeClasses(styles.count, shared.number)}>
              {core.integer(part.customers)}{" "}
              <span className={mergeClasses(styles.share, shared.quiet)}>
                {shareText(part.share, core)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
