import { headersOf } from "../questions";
import type { QuestionProblem } from "../questions";
import type { Answer, Draft } from "../state";
import { ColumnQuestion } from "./ColumnQuestion";
import { CurrencyQuestion } from "./CurrencyQuestion";
import { DateOrderQuestion } from "./DateOrderQuestion";

/** What to ask when a run stopped at something that only the user can decide. */
export function Question(props: {
  problem: QuestionProblem;
  draft: Draft;
  onAnswer: (answer: Answer) => void;
}) {
  const { problem, draft, onAnswer } = props;
  switch (problem.kind) {
    case "ambiguousDates":
      return (
        <DateOrderQuestion
          samples={problem.samples}
          onAnswer={(dateOrder) => onAnswer({ settings: { dateOrder } })}
        />
      );
    case "mixedCurrencies":
      return (
        <CurrencyQuestion
          currencies={problem.currencies}
          onAnswer={(currency) => onAnswer({ settings: { currency } })}
        />
      );
    case "missingField": {
      const { sheetKind: kind, field } = problem;
      return (
        <ColumnQuestion
          field={field}
          headers={headersOf(draft.survey, problem)}
          onAnswer={(header) => onAnswer({ override: { kind, field, header } })}
        />
      );
    }
  }
}
