import type { QuestionProblem } from "../../questions";
import type { Answer } from "../../draft";
import { ColumnQuestion } from "./ColumnQuestion";
import { CurrencyQuestion } from "./CurrencyQuestion";
import { DateOrderQuestion } from "./DateOrderQuestion";

/** What to ask when a run stopped at something that only the user can decide. */
export function Question(props: { problem: QuestionProblem; onAnswer: (answer: Answer) => void }) {
  const { problem, onAnswer } = props;
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
      const { sheetKind: kind, field, headers } = problem;
      return (
        <ColumnQuestion
          field={field}
          headers={headers}
          onAnswer={(header) => onAnswer({ override: { kind, field, header } })}
        />
      );
    }
  }
}
