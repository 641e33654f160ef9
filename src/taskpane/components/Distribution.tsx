import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../text/texts";
import { SectionTitle } from "./SectionTitle";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(32px, 1fr) max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  row: { display: "contents" },
  bar: {
    height: "10px",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    // the palette is made for white sheets: its darkest colours need an edge on dark
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  none: { visibility: "hidden" },
  count: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

export interface Part {
  code: string;
  label: string;
  count: number;
  /** `#RRGGBB` */
  color: string;
}

/** How a whole divides, as bars with their numbers; the bars only repeat what the numbers say. */
export function Distribution({ title, parts }: { title: string; parts: Part[] }) {
  const styles = useStyles();
  const { say, core } = useTexts();
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...parts.map(({ count }) => count), 1);
  if (whole === 0) return null;
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <dl className={styles.list}>
        {parts.map(({ code, label, count, color }) => (
          <div key={code} className={styles.row}>
            <dt>{label}</dt>
            <div
              aria-hidden="true"
              className={count > 0 ? styles.bar : styles.none}
              style={{ width: `${(count / most) * 100}%`, backgroundColor: color }}
            />
            <dd className={styles.count}>
              {say("done.share", {
                count: core.integer(count),
                share: core.percent(count / whole),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
