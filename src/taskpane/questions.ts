import type { Draft } from "./draft";
import type { PaneProblem } from "./workbook";

/** The problems that only the user can decide, by an answer in the pane. */
export type QuestionProblem = Extract<
  PaneProblem,
  { kind: "ambiguousDates" | "mixedCurrencies" | "missingField" }
>;

export const isQuestion = (problem: PaneProblem): problem is QuestionProblem =>
  problem.kind === "ambiguousDates" ||
  problem.kind === "mixedCurrencies" ||
  problem.kind === "missingField";

/** The question to ask now: the last run's, else the first that the look at the workbook left open. Unanswerable ones are only told. */
export function questionOf(
  { survey }: Draft,
  lastProblem: PaneProblem | undefined
): QuestionProblem | undefined {
  const all = lastProblem ? [lastProblem, ...survey.problems] : survey.problems;
  return all
    .filter(isQuestion)
    .find((problem) => problem.kind !== "missingField" || problem.headers.length > 0);
}
