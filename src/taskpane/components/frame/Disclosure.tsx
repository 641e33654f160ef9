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
    padding: `${tokens.spacingVerticalXS} 0`,
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  content: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}` },
});

/** A part that is folded away until it is wanted. */
export function Disclosure(props: {
  label: string;
  /** Says what it is about, beside the words. */
  icon?: ReactNode;
  children: ReactNode;
}) {
  const { label, icon, children } = props;
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
        {icon}
        {label}
      </Button>
      {open && <div className={styles.content}>{children}</div>}
    </div>
  );
}
