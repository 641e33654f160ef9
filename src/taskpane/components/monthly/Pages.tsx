import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Look } from "../../../excel/job";
import { useTexts } from "../../text/texts";
import { LongList } from "../frame/LongList";

const FIRST = 3;
const MORE = 20;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  link: { minHeight: "24px" },
});

/** The pages that are ready to be printed, each with what it has found. */
export function Pages(props: { pages: Look["reportSheets"]; onShow: (sheet: string) => void }) {
  const { pages, onShow } = props;
  const styles = useStyles();
  const { say } = useTexts();
  if (pages.length === 0) return null;
  return (
    <LongList
      label={say("monthly.pages")}
      items={pages}
      first={FIRST}
      more={MORE}
      keyOf={({ key }) => key}
    >
      {({ sheet, finding }) => (
        <div className={styles.page}>
          <Link inline as="button" className={styles.link} onClick={() => onShow(sheet)}>
            {sheet}
          </Link>
          <Caption1>{finding}</Caption1>
        </div>
      )}
    </LongList>
  );
}
