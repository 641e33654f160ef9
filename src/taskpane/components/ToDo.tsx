import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportKey } from "../../core/report/report";
import type { ReviewTotals } from "../../core/review";
import type { ReviewResult } from "../../excel/job";
import { useTexts } from "../text/texts";
import { SectionTitle } from "./SectionTitle";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** What asks for somebody's attention, each line with the page that lists the customers; nothing when nobody does. */
export function ToDo(props: {
  totals: ReviewTotals;
  reports: ReviewResult["reportSheets"];
  onShow: (sheet: string) => void;
}) {
  const { totals, reports, onShow } = props;
  const { followUp, dwell, rhythm, churn } = totals;
  const styles = useStyles();
  const { say } = useTexts();
  const lines = [
    { key: "due", count: followUp.due, page: "playbook" },
    { key: "stalled", count: dwell.stalled, page: "dwell" },
    { key: "overdue", count: rhythm.overdue, page: "churn" },
    { key: "lost", count: churn?.churned ?? 0, page: "churn" },
    { key: "giveUp", count: dwell.giveUp, page: "dwell" },
  ] as const satisfies { key: string; count: number; page: ReportKey }[];
  const asking = lines.filter(({ count }) => count > 0);
  if (asking.length === 0) return null;
  return (
    <section>
      <SectionTitle>{say("todo.title")}</SectionTitle>
      <ul className={styles.list}>
        {asking.map(({ key, count, page }) => {
          const sheet = reports.find((report) => report.key === page)?.sheet;
          const line = say(`todo.${key}`, { count });
          return (
            <li key={key}>
              {sheet === undefined ? (
                line
              ) : (
                <Link inline onClick={() => onShow(sheet)}>
                  {line}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
