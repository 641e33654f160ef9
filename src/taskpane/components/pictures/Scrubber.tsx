import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { PointerEvent, ReactNode } from "react";

const useStyles = makeStyles({
  frame: { position: "relative", touchAction: "pan-y", cursor: "crosshair" },
  slider: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    pointerEvents: "none",
    ":focus-visible + span": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  ring: {
    position: "absolute",
    inset: 0,
    pointerEvents: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
});

/**
 * A drawing along a line of moments, each of which can be asked for: by pointing at it, by clicking, and by keyboard, where the whole drawing is
 * one slider.
 */
export function Scrubber(props: {
  label: string;
  /** What a screen reader says of the present moment. */
  valueText: string;
  /** Where the moments are along the drawing, 0 … 1, ascending; at least one. */
  positions: number[];
  at: number;
  /** Pointed at, for as long as that lasts. */
  onPoint: (at: number | undefined) => void;
  onChoose: (at: number) => void;
  children: ReactNode;
}) {
  const { label, valueText, positions, at, onPoint, onChoose, children } = props;
  const styles = useStyles();
  const slider = useRef<HTMLInputElement>(null);
  const nearest = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const place = width > 0 ? (clientX - left) / width : 0;
    return positions.reduce(
      (best, position, index) =>
        Math.abs(position - place) < Math.abs((positions[best] ?? 0) - place) ? index : best,
      0
    );
  };
  return (
    <div
      className={styles.frame}
      onPointerMove={(event) => onPoint(nearest(event))}
      onPointerLeave={() => onPoint(undefined)}
      onPointerUp={(event) => {
        onChoose(nearest(event));
        slider.current?.focus();
      }}
    >
      {children}
      <input
        ref={slider}
        className={styles.slider}
        type="range"
        min={0}
        max={positions.length - 1}
        step={1}
        value={at}
        aria-label={label}
        aria-valuetext={valueText}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      />
      <span className={styles.ring} />
    </div>
  );
}
