import { Button, Link } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { STATUSES, TIERS } from "../../core/codes";
import { stageName } from "../../core/life/stageName";
import { NEUTRAL_COLOR, stageColors, STATUS_COLORS, TIER_COLORS } from "../../core/report/palette";
import { segmentName } from "../../core/text/text";
import type { ReviewResult } from "../../excel/job";
import type { Draft } from "../state";
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
import { ToDo } from "./ToDo";
import { UndoLastRun } from "./UndoLastRun";

/** What came out, in the order of its use: the figures, the reports, what is worth knowing, the way back. */
export function DoneScreen(props: {
  draft: Draft;
  result: ReviewResult;
  problem: PaneProblem | undefined;
  actions: PaneActions;
}) {
  const { draft, result, problem, actions } = props;
  const { stages } = draft.settings;
  const { totals, columnsAt, reportSheets, notices } = result;
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
      <ToDo totals={totals} reports={reportSheets} onShow={actions.showReport} />
      <Link as="button" inline onClick={() => actions.showCell(columnsAt.sheet, columnsAt.address)}>
        {say("done.showColumns", { sheet: columnsAt.sheet })}
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
      <Distribution
        title={say("done.segments")}
        parts={Object.entries(totals.segments).map(([code, count]) => ({
          code,
          label: segmentName(code, core),
          count,
          color: NEUTRAL_COLOR,
        }))}
      />
      <Distribution
        title={say("done.stages")}
        parts={stages.map((stage, at) => ({
          code: stage.code,
          label: stageName(stage, core),
          count: totals.pipeline[stage.code] ?? 0,
          color: stageColors(stages)[at] ?? NEUTRAL_COLOR,
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
