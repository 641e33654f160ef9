import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { NEUTRAL_COLOR } from "../../../core/report/palette";
import type { LifeEvent } from "../../../core/why/explanation";
import { usePartStyles } from "../pictures/partStyles";
import { useWidth } from "../pictures/useWidth";
import { dotRadius, LARGEST } from "./lifePlaces";
import type { LifePlaces } from "./lifePlaces";

const LINE = LARGEST + 6;
const CONTACTS = LINE + LARGEST + 6;
const TICK = 10;
/** A stay narrower than this is told by the line and the table only. */
const NARROWEST_NAME = 48;
const HEIGHT = CONTACTS + TICK + 2;

const useStyles = makeStyles({
  drawing: { display: "block", overflow: "visible" },
  line: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  order: { fill: NEUTRAL_COLOR, fillOpacity: 0.75 },
  tick: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  now: { strokeWidth: "2px", stroke: tokens.colorNeutralForeground1 },
  stages: { position: "relative", height: "22px", marginTop: tokens.spacingVerticalXS },
  stay: {
    position: "absolute",
    top: 0,
    bottom: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    paddingInline: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
  },
});

/** Orders as dots, contacts as ticks below them, stages as a band at the bottom; a line at one of the events. */
export function LifeDrawing(props: { events: LifeEvent[]; line: LifePlaces; at: number }) {
  const { events, line, at } = props;
  const styles = useStyles();
  const shared = usePartStyles();
  const [frame, width] = useWidth<HTMLDivElement>();
  const largest = Math.max(...events.map(({ amount = 0 }) => amount), 0);
  const x = (index: number) => (line.places[index] ?? 0) * width;
  return (
    <div ref={frame} aria-hidden="true">
      <svg className={styles.drawing} width={width} height={HEIGHT}>
        <line className={styles.line} x1={0} x2={width} y1={LINE} y2={LINE} />
        <line
          className={mergeClasses(styles.tick, styles.now)}
          x1={x(at)}
          x2={x(at)}
          y1={0}
          y2={HEIGHT}
          strokeDasharray="2 2"
        />
        {events.map(({ kind, amount = 0 }, index) =>
          kind === "order" ? (
            <circle
              key={index}
              className={mergeClasses(shared.shape, styles.order)}
              cx={x(index)}
              cy={LINE}
              r={dotRadius(amount, largest)}
            />
          ) : kind === "contact" ? (
            <line
              key={index}
              className={styles.tick}
              x1={x(index)}
              x2={x(index)}
              y1={CONTACTS}
              y2={CONTACTS + TICK}
            />
          ) : null
        )}
      </svg>
      {line.stays.length > 0 && (
        <div className={styles.stages}>
          {line.stays.map(({ label, from, to }, index) => (
            <span
              key={index}
              className={styles.stay}
              style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
            >
              {(to - from) * width >= NARROWEST_NAME && label}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
