import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
  },
  content: { paddingLeft: tokens.spacingHorizontalXXL },
});

/** A part that is folded away until it is wanted. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && <div className={styles.content}>{children}</div>}
    </div>
  );
}
