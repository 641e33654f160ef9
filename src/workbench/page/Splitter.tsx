import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, Ref } from "react";
import { useSay } from "../text/texts";

export const NARROWEST_PANE = 320;
export const WIDEST_PANE = 900;
const STEP = 16;

const bounded = (width: number) => Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, width));

const useStyles = makeStyles({
  splitter: {
    flex: "0 0 8px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    ":hover": { backgroundColor: tokens.colorNeutralBackground4Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

/** Drag, or use the arrow keys, Home and End, to change the width of the pane on its right. */
export function Splitter(props: {
  ref: Ref<HTMLDivElement>;
  width: number;
  onWidth(width: number): void;
}) {
  const { ref, width, onWidth } = props;
  const styles = useStyles();
  const say = useSay();
  const press = (event: KeyboardEvent) => {
    const wanted = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: WIDEST_PANE,
      End: NARROWEST_PANE,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(bounded(wanted));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onWidth(bounded(Math.round(window.innerWidth - event.clientX - 4)));
  };
  return (
    <div
      ref={ref}
      className={styles.splitter}
      role="separator"
      tabIndex={0}
      aria-label={say("splitter.label")}
      aria-orientation="vertical"
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={WIDEST_PANE}
      aria-valuenow={width}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
