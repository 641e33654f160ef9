import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import type { Capped, StalledLead } from "../../../core/desk/desk";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import { sheetFilters } from "./leadFilter";
import type { LeadFilter } from "./leadFilter";
import { filterText } from "./overText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How many leads are listed, and the same list on the sheet or as a sheet of its own. */
export function SheetButtons(props: {
  stalled: Capped<StalledLead>;
  filter: LeadFilter;
  leads: StalledLead[];
  working: boolean;
  actions: Pick<DeskActions, "filter" | "copyList">;
}) {
  const { stalled, filter, leads, working, actions } = props;
  const { rows, total } = stalled;
  const styles = useStyles();
  const { say, core } = useTexts();
  const words = { stalled: core("stall.stalled"), dueSoon: core("stall.dueSoon") };
  const filters = sheetFilters(stalled, filter, words);
  const what = filterText(filter, { say, core });
  const shown = leads.length;
  const withoutRow = leads.filter(({ onlyInOrders }) => onlyInOrders);
  const unusable = working || shown === 0;
  return (
    <div className={styles.part}>
      <Body1Strong role="status">{say("stalled.shown", { shown, total })}</Body1Strong>
      {rows.length < total && <Caption1>{say("stalled.cut", { shown: rows.length })}</Caption1>}
      {withoutRow.length > 0 && (
        <Caption1>{say("stalled.onlyInOrders", { count: withoutRow.length })}</Caption1>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<FilterRegular />}
          disabledFocusable={unusable || withoutRow.length === shown}
          onClick={() => actions.filter(filters, what)}
        >
          {say("stalled.toSheet")}
        </Button>
        <Button
          size="small"
          icon={<CopyRegular />}
          disabledFocusable={unusable}
          onClick={() =>
            actions.copyList(
              filters,
              what,
              withoutRow.length > 0
                ? { withoutRow: withoutRow.map(({ id, name }) => ({ id, name })) }
                : {}
            )
          }
        >
          {say("stalled.toNewSheet")}
        </Button>
      </div>
    </div>
  );
}
