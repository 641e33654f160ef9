import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
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
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

/** The report sheets, each with its finding. */
export function ReportLinks(props: {
  reports: ReviewResult["reportSheets"];
  onShow: (sheet: string) => void;
}) {
  const { reports, onShow } = props;
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <section>
      <SectionTitle>{say("done.reports")}</SectionTitle>
      <ul className={styles.list}>
        {reports.map(({ key, sheet, finding }) => (
          <li key={key} className={styles.item}>
            <Link inline onClick={() => onShow(sheet)}>
              {sheet}
            </Link>
            <Body1>{finding}</Body1>
          </li>
        ))}
      </ul>
    </section>
  );
}
