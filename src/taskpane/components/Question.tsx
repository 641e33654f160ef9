import type { Draft, Answer } from "../state";
import type { PaneProblem } from "../workbook";
import { ColumnQuestion } from "./ColumnQuestion";
import { CurrencyQuestion } from "./CurrencyQuestion";
import { DateOrderQuestion } from "./DateOrderQuestion";

/** The question behind a problem that only the user can decide; nothing for the others. */
export function Question(props: {
  problem: PaneProblem;
  draft: Draft;
  onAnswer: (answer: Answer) => void;
}) {
  const { problem, draft, onAnswer } = props;
  if (problem.kind === "ambiguousDates") {
    return (
      <DateOrderQuestion
        samples={problem.samples}
        onAnswer={(dateOrder) => onAnswer({ settings: { dateOrder } })}
      />
    );
  }
  if (problem.kind === "mixedCurrencies") {
    return (
      <CurrencyQuestion
        currencies={problem.currencies}
        onAnswer={(currency) => onAnswer({ settings: { currency } })}
      />
    );
  }
  if (problem.kind === "missingField") {
    const { sheetKind: kind, field } = problem;
    const source = draft.survey.recognition[kind];
    if (!source) return null;
    return (
      <ColumnQuestion
        field={field}
        headers={[...source.unused, ...source.columns.map(({ header }) => header)]}
        onAnswer={(header) => onAnswer({ override: { kind, field, header } })}
      />
    );
  }
  return null;
}
