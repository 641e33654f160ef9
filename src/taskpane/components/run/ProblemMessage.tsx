import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { describeProblem } from "../../../core/text/describe";
import { hasDetails } from "../../problemDetails";
import { isQuestion } from "../../questions";
import { useTexts } from "../../text/texts";
import type { Texts } from "../../text/texts";
import type { PaneProblem } from "../../workbook";
import { CopyDetails } from "./CopyDetails";

/** A problem in one sentence, with a way to the cells or the sheet it is about. */
export function ProblemMessage(props: {
  problem: PaneProblem;
  onShowCell: (sheet: string, address: string) => void;
  /** Shows all rows and does again what a filter stood in the way of. */
  onShowAll?: (() => void) | undefined;
}) {
  const { problem, onShowCell, onShowAll } = props;
  const { say, core } = useTexts();
  const sentence = describePaneProblem(problem, { say, core });
  const cell = "address" in problem && problem.address ? problem : undefined;
  const sheet = !cell && problem.kind !== "undoBlocked" && "sheet" in problem && problem.sheet;
  return (
    // a message bar is spoken when it appears: another sentence is another bar
    <MessageBar key={sentence} intent={intentOf(problem)} layout="multiline">
      <MessageBarBody>
        {sentence} {problem.kind === "cancelledByUser" && `${say("problem.asBefore")} `}
        {cell && (
          <Link inline onClick={() => onShowCell(cell.sheet, cell.address)}>
            {say("problem.showCell", { sheet: cell.sheet, address: cell.address })}
          </Link>
        )}
        {sheet && (
          <Link inline onClick={() => onShowCell(sheet, "A1")}>
            {say("found.sheet", { sheet })}
          </Link>
        )}
      </MessageBarBody>
      {problem.kind === "filteredSheet" && onShowAll && (
        <MessageBarActions>
          <Button size="small" onClick={onShowAll}>
            {say("message.showAllAndGoOn")}
          </Button>
        </MessageBarActions>
      )}
      {hasDetails(problem) && (
        <MessageBarActions>
          <CopyDetails problem={problem} />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

export function describePaneProblem(
  problem: PaneProblem,
  { say, core }: Pick<Texts, "say" | "core">
) {
  if (problem.kind === "unexpected") return say("problem.unexpected", { detail: problem.detail });
  return problem.kind === "sampleMissing"
    ? say("problem.sampleMissing")
    : describeProblem(problem, core);
}

function intentOf(problem: PaneProblem): "info" | "warning" | "error" {
  if (problem.kind === "cancelledByUser" || problem.kind === "nothingToUndo") return "info";
  return isQuestion(problem) || problem.kind === "badSetting" ? "warning" : "error";
}
