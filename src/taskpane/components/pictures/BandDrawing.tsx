import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Status } from "../../../core/codes";
import type { Band } from "../../../core/desk/desk";
import { bandPositions, bandShapes } from "./bandShapes";
import { usePartStyles } from "./partStyles";
import { StatusPatterns } from "./StatusPatterns";
import { useWidth } from "./useWidth";

export const BAND_HEIGHT = 120;

const useStyles = makeStyles({
  frame: { height: `${BAND_HEIGHT}px` },
  drawing: { display: "block", overflow: "visible" },
  area: { strokeWidth: "0.75px", strokeLinejoin: "round" },
  moment: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** The stacked areas of the statuses, with a scale and a line at one month. */
export function BandDrawing(props: {
  bands: Band[];
  /** What the full height stands for. */
  most: number;
  /** The month at which the line stands. */
  at: number;
  colors: Record<Status, string>;
}) {
  const { bands, most, at, colors } = props;
  const styles = useStyles();
  const shared = usePartStyles();
  const prefix = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const x = (bandPositions(bands.length)[at] ?? 0) * width;
  return (
    <div ref={frame} className={styles.frame}>
      <svg className={styles.drawing} width={width} height={BAND_HEIGHT} aria-hidden="true">
        <StatusPatterns prefix={prefix} colors={colors} />
        {bandShapes(bands, most, { width, height: BAND_HEIGHT }).map(({ status, points }) => (
          <polygon
            key={status}
            className={mergeClasses(shared.shape, styles.area)}
            points={points}
            fill={`url(#${prefix}${status})`}
          />
        ))}
        <line className={styles.moment} x1={x} x2={x} y1={-4} y2={BAND_HEIGHT + 4} />
      </svg>
    </div>
  );
}
