import { makeStyles, tokens } from "@fluentui/react-components";
import { STATUS_COLORS, TIER_COLORS } from "../../../core/report/palette";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "340px", alignSelf: "center" },
  sheet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorNeutralBackground4 },
  cell: { fill: tokens.colorNeutralForeground4, opacity: 0.45 },
  slice: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "0.75px" },
  ground: {
    fill: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
});

/** A sheet's rows: how long the name is, which status stands beside it, how full the bar of its score is. */
const ROWS = [
  { name: 44, status: STATUS_COLORS.active, score: 1 },
  { name: 34, status: STATUS_COLORS.active, score: 0.8 },
  { name: 50, status: STATUS_COLORS.silent, score: 0.55 },
  { name: 38, status: STATUS_COLORS.sleeping, score: 0.4 },
  { name: 46, status: STATUS_COLORS.lost, score: 0.2 },
];
const ROW_HEIGHT = 16;
const SCORE_WIDTH = 34;

const TIERS = [TIER_COLORS.top, TIER_COLORS.large, TIER_COLORS.medium, TIER_COLORS.small];
const APEX = { x: 234, y: 22 };
const SLICE = { height: 21, gap: 2, slope: 0.5 };

/** What becomes of a list of customers: a score and a status beside each, and a pyramid of what they bring. */
export function WelcomePicture() {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 288 128" className={styles.picture} aria-hidden="true">
      <rect className={styles.ground} width={288} height={128} rx={8} />
      <rect className={styles.sheet} x={14} y={14} width={158} height={100} rx={4} />
      <rect className={styles.head} x={14.5} y={14.5} width={157} height={13} rx={3.5} />
      {ROWS.map(({ name, status, score }, row) => {
        const y = 36 + row * ROW_HEIGHT;
        return (
          <g key={row}>
            <rect className={styles.cell} x={24} y={y} width={name} height={5} rx={2.5} />
            <circle className={styles.slice} cx={96} cy={y + 2.5} r={4.5} fill={status} />
            <rect
              className={styles.head}
              x={118}
              y={y - 1}
              width={SCORE_WIDTH}
              height={7}
              rx={3.5}
            />
            <rect
              x={118}
              y={y - 1}
              width={SCORE_WIDTH * score}
              height={7}
              rx={3.5}
              fill={TIER_COLORS.medium}
            />
          </g>
        );
      })}
      {TIERS.map((color, place) => (
        <path key={color} className={styles.slice} d={sliceOf(place)} fill={color} />
      ))}
    </svg>
  );
}

/** A slice of the pyramid, counted from its top. */
function sliceOf(place: number): string {
  const top = place * SLICE.height + (place === 0 ? 0 : SLICE.gap);
  const bottom = (place + 1) * SLICE.height;
  const [x, y] = [APEX.x, APEX.y];
  const [upper, lower] = [top * SLICE.slope, bottom * SLICE.slope];
  return `M${x - upper} ${y + top}H${x + upper}L${x + lower} ${y + bottom}H${x - lower}Z`;
}
