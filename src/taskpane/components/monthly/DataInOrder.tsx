import { Body1 } from "@fluentui/react-components";
import type { Notice } from "../../../core/problem";
import { LEFT_OUT_REASONS } from "../../../core/problem";
import type { ReviewTotals } from "../../../core/review";
import { useTexts } from "../../text/texts";
import { Disclosure } from "../frame/Disclosure";
import { NoticeList } from "../desk/NoticeList";

/** How many order rows count, and what should be looked at in the sheets, with links to the cells. */
export function DataInOrder(props: {
  totals: ReviewTotals;
  notices: Notice[];
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { totals, notices, onShowCell } = props;
  const { total, used, leftOut } = totals.rows.orders;
  const { say, core } = useTexts();
  const left = LEFT_OUT_REASONS.reduce((sum, reason) => sum + leftOut[reason], 0);
  return (
    <>
      {total > 0 && (
        <Body1>
          {say("done.rows", {
            used: core.integer(used),
            total: core.integer(total),
            leftOut: core.integer(left),
          })}
        </Body1>
      )}
      {notices.length > 0 && (
        <Disclosure label={say("monthly.data.show", { count: notices.length })}>
          <NoticeList notices={notices} onShowCell={onShowCell} />
        </Disclosure>
      )}
    </>
  );
}
