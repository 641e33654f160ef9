import { makeStyles, tokens } from "@fluentui/react-components";
import type { Notice } from "../../../core/problem";
import { NoticeItem } from "./NoticeItem";

const useStyles = makeStyles({
  list: {
    listStyleType: "disc",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** Notices one below the other, each with links to its cells. */
export function NoticeList(props: {
  notices: Notice[];
  onShowCell: (sheet: string, address: string) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.notices.map((notice, index) => (
        <NoticeItem key={index} notice={notice} onShowCell={props.onShowCell} />
      ))}
    </ul>
  );
}
