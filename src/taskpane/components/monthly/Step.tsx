import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { useTexts } from "../../text/texts";
import { SectionTitle } from "../frame/SectionTitle";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  number: {
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { width: "24px", height: "24px", color: tokens.colorBrandForeground1 },
  // below the number too, where the pane is zoomed
  content: {
    gridColumn: "2",
    "@media (max-width: 280px)": { gridColumn: "1 / -1" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexDirection: "column", minWidth: 0 },
  status: { color: tokens.colorNeutralForeground3 },
});

/** One line of the check list: its number or a tick, what it is, how it stands, and what belongs to it. */
export function Step(props: {
  number: number;
  title: string;
  /** Nothing is left to do in it. */
  done: boolean;
  status: string;
  children?: ReactNode;
}) {
  const { number, title, done, status, children } = props;
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <li className={styles.step}>
      {done ? (
        <CheckmarkCircleFilled
          className={styles.done}
          role="img"
          aria-label={say("monthly.done")}
        />
      ) : (
        <span className={styles.number}>{number}</span>
      )}
      <div className={styles.head}>
        <SectionTitle>{title}</SectionTitle>
        <Caption1 className={styles.status}>{status}</Caption1>
      </div>
      {children !== undefined && <div className={styles.content}>{children}</div>}
    </li>
  );
}
