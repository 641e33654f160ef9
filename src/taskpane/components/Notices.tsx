import { makeStyles, tokens } from "@fluentui/react-components";
import type { Notice } from "../../core/problem";
import { useTexts } from "../text/texts";
import { SectionTitle } from "./SectionTitle";
import { NoticeItem } from "./NoticeItem";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** What did not stop the run but should be known. */
export function Notices(props: {
  notices: Notice[];
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { notices, onShowCell } = props;
  const styles = useStyles();
  const { say } = useTexts();
  if (notices.length === 0) return null;
  return (
    <section>
      <SectionTitle>{say("done.notices")}</SectionTitle>
      <ul className={styles.list}>
        {notices.map((notice, index) => (
          <NoticeItem key={index} notice={notice} onShowCell={onShowCell} />
        ))}
      </ul>
    </section>
  );
}
