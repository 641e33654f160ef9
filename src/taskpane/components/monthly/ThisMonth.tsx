import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportKey } from "../../../core/report/report";
import type { Look } from "../../../excel/job";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../text/texts";
import { DueContacts } from "./DueContacts";

const useStyles = makeStyles({
  list: {
    listStyleType: "disc",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** What asks for somebody this month: contacts first, then what else has come up, each with the way to its list. */
export function ThisMonth({ look, actions }: { look: Look; actions: PaneActions }) {
  const { totals, reportSheets, desk } = look;
  const { rhythm, churn, dwell } = totals;
  const styles = useStyles();
  const { say } = useTexts();
  const pageOf = (key: ReportKey) => {
    const sheet = reportSheets.find((report) => report.key === key)?.sheet;
    return sheet === undefined ? undefined : () => actions.showReport(sheet);
  };
  const lines = [
    { key: "stalled", count: dwell.stalled, go: () => actions.goThrough("stalled") },
    { key: "giveUp", count: dwell.giveUp, go: () => actions.goThrough("stalled") },
    { key: "overdue", count: rhythm.overdue, go: pageOf("churn") },
    { key: "lost", count: churn?.churned ?? 0, go: pageOf("churn") },
  ] as const;
  const asking = lines.filter(({ count }) => count > 0);
  const playbook = pageOf("playbook");
  return (
    <>
      {desk.due.total > 0 && (
        <DueContacts due={desk.due} asOf={desk.asOf} onOpenCard={actions.openCard} />
      )}
      {desk.due.total > 0 && playbook && (
        <Link inline as="button" onClick={playbook}>
          {say("monthly.duePage")}
        </Link>
      )}
      {asking.length > 0 && (
        <ul className={styles.list}>
          {asking.map(({ key, count, go }) => {
            const line = say(`todo.${key}`, { count });
            return (
              <li key={key}>
                {go ? (
                  <Link inline as="button" onClick={go}>
                    {line}
                  </Link>
                ) : (
                  <Body1>{line}</Body1>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
