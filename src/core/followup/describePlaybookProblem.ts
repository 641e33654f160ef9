import type { Text } from "../text/text";
import { LONGEST_ACTION, MOST_DAYS_BETWEEN, MOST_RULES } from "./playbook";
import { PLAYBOOK_COLUMNS, type PlaybookColumn } from "./playbookCells";
import type { PlaybookProblem } from "./readPlaybookRows";

/** One sentence that says what is wrong with an edited playbook; rows count from 1 below the header. */
export function describePlaybookProblem(problem: PlaybookProblem, text: Text): string {
  switch (problem.kind) {
    case "missingColumn":
      return text("playbook.problem.missingColumn", { column: headerOf(problem.column, text) });
    case "unknownWord":
      return text("playbook.problem.unknownWord", {
        row: problem.row,
        value: problem.value,
        column: headerOf(problem.column, text),
      });
    case "badDays":
      return text("playbook.problem.badDays", {
        row: problem.row,
        value: problem.value,
        most: MOST_DAYS_BETWEEN,
      });
    case "noAction":
      return text("playbook.problem.noAction", { row: problem.row });
    case "tooLong":
      return text("playbook.problem.tooLong", { row: problem.row, most: LONGEST_ACTION });
    case "tooManyRules":
      return text("playbook.problem.tooManyRules", { count: problem.count, most: MOST_RULES });
    case "noRules":
      return text("playbook.problem.noRules");
  }
}

function headerOf(column: PlaybookColumn, text: Text): string {
  const label = PLAYBOOK_COLUMNS.find(([key]) => key === column)?.[1];
  return label ? text(label) : column;
}
