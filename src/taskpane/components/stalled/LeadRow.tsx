import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { ReactNode } from "react";
import type { StalledLead } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";
import { joined } from "../joined";
import { RecentNote } from "./RecentNote";
import type { RecentEdits } from "./recentEdits";
import { plannedNow } from "./recentEdits";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflowWrap: "anywhere" },
  over: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  about: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: "24px",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
});

/** One lead: how long over the limit and why, what is advised and what is planned; unfolded, what can be done. */
export function LeadRow(props: {
  lead: StalledLead;
  recent: RecentEdits;
  open: boolean;
  onToggle: () => void;
  /** Shown while it is unfolded. */
  children: ReactNode;
}) {
  const { lead, recent, open, onToggle, children } = props;
  const { stage, daysInStage, limit, owner, over, stalled, reason, advice } = lead;
  const styles = useStyles();
  const { say, core } = useTexts();
  const actions = useId();
  const { nextAction, dueDate } = plannedNow(lead, recent);
  const where = [say("stalled.inStage", { stage, days: daysInStage, limit }), owner];
  const why = [reason, advice && say("stalled.advice", { advice: core(`advice.${advice}`) })];
  const plan = [nextAction, dueDate !== undefined && core.date(dueDate)];
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        {...(open && { "aria-controls": actions })}
        onClick={onToggle}
      >
        <Chevron fontSize={16} />
        <Body1Strong className={styles.name}>{lead.name || lead.id}</Body1Strong>
        <Body1 className={styles.over}>
          {stalled
            ? say("stalled.daysOver", { days: over })
            : say("stalled.daysLeft", { days: -over })}
        </Body1>
      </button>
      <div className={styles.about}>
        <Caption1 className={styles.quiet}>{joined(where)}</Caption1>
        {why.some(Boolean) && <Caption1>{joined(why)}</Caption1>}
        {plan.some(Boolean) && (
          <Caption1>{say("stalled.planned", { plan: joined(plan) })}</Caption1>
        )}
        <RecentNote recent={recent} />
      </div>
      {open && (
        <div id={actions} className={styles.actions}>
          {children}
        </div>
      )}
    </div>
  );
}
