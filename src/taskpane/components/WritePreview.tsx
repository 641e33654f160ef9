import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { REPORT_KEYS } from "../../core/report/report";
import { WRITTEN_COLUMNS } from "../../core/writtenColumns";
import { FOLLOW_UP_FIELDS } from "../../excel/bookRecord";
import { useTexts } from "../text/texts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Which columns and sheets a run will write, before it does. */
export function WritePreview({ customerSheet }: { customerSheet: string | undefined }) {
  const { say, core } = useTexts();
  const styles = useStyles();
  const columns = WRITTEN_COLUMNS.map((key) => core(`column.${key}`));
  const own = FOLLOW_UP_FIELDS.map((field) => core(`field.${field}`));
  const reports = REPORT_KEYS.map((key) => core(`report.${key}`));
  return (
    <Accordion collapsible>
      <AccordionItem value="preview">
        <AccordionHeader expandIconPosition="end">{say("preview.title")}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Body1>
            {customerSheet === undefined
              ? say("preview.newSheet", { columns: core.list(columns) })
              : say("preview.columns", { sheet: customerSheet, columns: core.list(columns) })}
          </Body1>
          <Caption1 className={styles.hint}>{say("preview.onlyFilled")}</Caption1>
          <Body1>{say("preview.followUp", { columns: core.list(own) })}</Body1>
          <Body1>
            {say("preview.sheets", { count: reports.length, sheets: core.list(reports) })}
          </Body1>
          <Caption1 className={styles.hint}>{say("preview.restore")}</Caption1>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
