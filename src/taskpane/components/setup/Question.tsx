import type { QuestionProblem } from "../../questions";
import type { Answer } from "../../draft";
import { ColumnQuestion } from "./ColumnQuestion";
import { CurrencyQuestion } from "./CurrencyQuestion";
import { DateOrderQuestion } from "./DateOrderQuestion";

/** What only the user can decide, seen by a look at the workbook or where a run stopped. */
export function Question(props: {
  problem: QuestionProblem;
  onAnswer: (answer: Answer) => void;
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { problem, onAnswer, onShowCell } = props;
  switch (problem.kind) {
    case "ambiguousDates":
      return (
        <DateOrderQuestion
          problem={problem}
          onShowCell={onShowCell}
          onAnswer={(dateOrder) => onAnswer({ settings: { dateOrder } })}
        />
      );
    case "mixedCurrencies":
      return (
        <CurrencyQuestion
          sheet={problem.sheet}
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
