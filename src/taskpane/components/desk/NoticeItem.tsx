import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Notice } from "../../../core/problem";
import { describeNotice } from "../../../core/text/describe";
import { useTexts } from "../../text/texts";

/** More cells than these are on the Data notes sheet. */
const CELLS_SHOWN = 5;

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  // links of their own, not words in a sentence: large enough to be hit
  cell: { minWidth: "24px", minHeight: "24px" },
});

/** One notice in a sentence, with links to the first cells it was seen in. */
export function NoticeItem(props: {
  notice: Notice;
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { notice, onShowCell } = props;
  const { sheet, addresses = [], count } = notice;
  const styles = useStyles();
  const { say, core } = useTexts();
  const shown = sheet === undefined ? [] : addresses.slice(0, CELLS_SHOWN);
  const more = shown.length > 0 ? count - shown.length : 0;
  return (
    <li>
      <Body1>{describeNotice(notice, core)}</Body1>
      <div className={styles.cells}>
        {shown.map((address) => (
          <Link
            inline
            className={styles.cell}
            key={address}
            aria-label={say("problem.showCell", { sheet: sheet ?? "", address })}
            onClick={() => onShowCell(sheet ?? "", address)}
          >
            {address}
          </Link>
        ))}
        {more > 0 && <Caption1>{say("done.moreCells", { count: more })}</Caption1>}
      </div>
    </li>
  );
}
