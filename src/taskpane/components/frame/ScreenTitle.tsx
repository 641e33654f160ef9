import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
});

/** The title of a screen. When the screen it replaces took the focus away with it, the focus comes here. */
export function ScreenTitle({ children }: { children: string }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <h2 ref={title} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
