import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentEditRegular } from "@fluentui/react-icons/svg/document-edit";
import { useTexts } from "../../text/texts";
import type { DoorProps } from "../desk/doorProps";
import { Comparison } from "./Comparison";
import { DataInOrder } from "./DataInOrder";
import { Pages } from "./Pages";
import { Step } from "./Step";
import { ThisMonth } from "./ThisMonth";

const useStyles = makeStyles({
  steps: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
  },
  write: { alignSelf: "flex-start" },
});

/** The assistant's door: what used to take half a month, as a check list that ticks itself off. */
export function MonthlyDoor({ state, actions }: DoorProps) {
  const { look, draft, written, changes, edits } = state;
  const { desk, notices, reportSheets, columnsAt, totals } = look;
  const { due, comparison } = desk;
  const styles = useStyles();
  const { say, core } = useTexts();
  const upToDate = written && changes.length === 0 && edits.length === 0;
  const { lastRun } = draft.survey;
  return (
    <ol role="list" className={styles.steps}>
      <Step
        number={1}
        title={say("monthly.data")}
        done={notices.length === 0}
        status={say("monthly.data.status", { count: notices.length })}
      >
        <DataInOrder totals={totals} notices={notices} onShowCell={actions.showCell} />
      </Step>
      <Step
        number={2}
        title={say("monthly.comparison")}
        done={comparison !== undefined}
        status={
          comparison
            ? say(`monthly.comparedWith.${comparison.by}`, { day: core.date(comparison.earlier) })
            : say("monthly.nothingToCompare")
        }
      >
        <Comparison desk={desk} settings={draft.settings} actions={actions} />
      </Step>
      <Step
        number={3}
        title={say("monthly.write")}
        done={upToDate}
        status={
          upToDate
            ? say("monthly.write.done", { pages: reportSheets.length })
            : lastRun && columnsAt
              ? say("monthly.write.older", { day: core.date(lastRun.asOf) })
              : say("monthly.write.never")
        }
      >
        <Button
          className={styles.write}
          appearance={upToDate ? "secondary" : "primary"}
          icon={<DocumentEditRegular />}
          onClick={() => actions.review()}
        >
          {say(columnsAt ? "monthly.write.again" : "monthly.write.start")}
        </Button>
        {columnsAt && (
          <Body1>
            <Link
              inline
              as="button"
              onClick={() => actions.showCell(columnsAt.sheet, columnsAt.address)}
            >
              {say("monthly.write.columns", { sheet: columnsAt.sheet })}
            </Link>
          </Body1>
        )}
      </Step>
      <Step
        number={4}
        title={say("monthly.toDo")}
        done={due.total === 0}
        status={say("monthly.toDo.status", { count: due.total })}
      >
        <ThisMonth look={look} actions={actions} />
      </Step>
      <Step
        number={5}
        title={say("monthly.print")}
        done={false}
        status={say(reportSheets.length > 0 ? "monthly.print.how" : "monthly.print.notYet")}
      >
        <Pages pages={reportSheets} onShow={actions.showReport} />
      </Step>
    </ol>
  );
}
