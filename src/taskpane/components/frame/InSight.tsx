import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** Read by `page.css`: what gets the focus is not left behind what stays in sight. */
const HEIGHT = "--in-sight";

const useStyles = makeStyles({
  bars: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
    // in so low a pane they would leave no room for anything else
    "@media (max-height: 300px)": { position: "static" },
  },
});

/** Bars that stay at the upper edge while the screen scrolls; takes no room while there are none. One on a screen. */
export function InSight({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const bars = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bars.current;
    if (!element) return;
    const { style } = document.documentElement;
    const tell = () => {
      const stays = getComputedStyle(element).position === "sticky";
      style.setProperty(HEIGHT, `${stays ? element.offsetHeight : 0}px`);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, []);
  return (
    <div ref={bars} className={styles.bars}>
      {children}
    </div>
  );
}
