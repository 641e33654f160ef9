import { Button, Link } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { STATUSES, TIERS } from "../../core/codes";
import { STATUS_COLORS, TIER_COLORS } from "../../core/report/palette";
import type { ReviewResult } from "../../excel/job";
import { useTexts } from "../text/texts";
import type { PaneActions } from "../usePane";
import type { PaneProblem } from "../workbook";
import { Distribution } from "./Distribution";
import { KeyFigures } from "./KeyFigures";
import { Notices } from "./Notices";
import { ProblemMessage } from "./ProblemMessage";
import { ReportLinks } from "./ReportLinks";
import { ScreenBody } from "./ScreenBody";
import { ScreenTitle } from "./ScreenTitle";
import { UndoLastRun } from "./UndoLastRun";

/** What came out, in the order of its use: the figures, the reports, what is worth knowing, the way back. */
export function DoneScreen(props: {
  result: ReviewResult;
  problem: PaneProblem | undefined;
  actions: PaneActions;
}) {
  const { result, problem, actions } = props;
  const { totals, customerSheet, reportSheets, notices } = result;
  const { say, core } = useTexts();
  return (
    <ScreenBody
      foot={
        <Button size="large" onClick={() => actions.lookAgain()}>
          {say("run.again")}
        </Button>
      }
    >
      <ScreenTitle>{say("done.title")}</ScreenTitle>
      {problem && <ProblemMessage problem={problem} onShowCell={actions.showCell} />}
      <KeyFigures totals={totals} />
      <Link as="button" inline onClick={() => actions.showCell(customerSheet, "A1")}>
        {say("done.showColumns", { sheet: customerSheet })}
      </Link>
      <Distribution
        title={say("done.status")}
        parts={STATUSES.map((code) => ({
          code,
          label: core(`status.${code}`),
          count: totals.status[code],
          color: STATUS_COLORS[code],
        }))}
      />
      <Distribution
        title={say("done.tiers")}
        parts={TIERS.map((code) => ({
          code,
          label: core(`tier.${code}`),
          count: totals.tiers[code],
          color: TIER_COLORS[code],
        }))}
      />
      <ReportLinks reports={reportSheets} onShow={actions.showReport} />
      <Button icon={<QuestionCircleRegular />} onClick={actions.openWhy}>
        {say("why.open")}
      </Button>
      <Notices notices={notices} onShowCell={actions.showCell} />
      <UndoLastRun onUndo={actions.undo} />
    </ScreenBody>
  );
}
