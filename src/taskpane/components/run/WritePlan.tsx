import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { WritePreview } from "../../../excel/writePlan";
import { useTexts } from "../../text/texts";
import { SectionTitle } from "../frame/SectionTitle";

const useStyles = makeStyles({
  plan: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Which columns, which sheets, how many cells. */
export function WritePlan({ plan }: { plan: WritePreview }) {
  const { customerSheet, makesCustomerSheet, columns, followUps, sheets, logRows, cells } = plan;
  const { say, core } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.plan}>
      <Body1>{say("preview.cells", { cells: core.integer(cells) })}</Body1>
      <section>
        <SectionTitle>
          {say(makesCustomerSheet ? "preview.columnsNew" : "preview.columnsOn", {
            count: columns.length,
            sheet: customerSheet,
          })}
        </SectionTitle>
        <ul className={styles.list}>
          {columns.map(({ key, header, isNew }) => (
            <li key={key}>{isNew ? header : say("preview.again", { name: header })}</li>
          ))}
        </ul>
      </section>
      {followUps.length > 0 && (
        <Body1>{say("preview.followUp", { columns: core.list(followUps) })}</Body1>
      )}
      <section>
        <SectionTitle>{say("preview.sheets", { count: sheets.length })}</SectionTitle>
        <ul className={styles.list}>
          {sheets.map(({ sheet, isNew }) => (
            <li key={sheet}>{isNew ? sheet : say("preview.again", { name: sheet })}</li>
          ))}
        </ul>
      </section>
      {logRows > 0 && <Body1>{say("preview.logRows", { count: logRows })}</Body1>}
      <Caption1 className={styles.hint}>{say("preview.restore")}</Caption1>
    </div>
  );
}
