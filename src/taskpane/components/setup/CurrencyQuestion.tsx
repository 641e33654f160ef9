import { useTexts } from "../../text/texts";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** Amounts in several currencies are never added up: one is kept. */
export function CurrencyQuestion(props: {
  sheet: string;
  currencies: string[];
  onAnswer: (currency: string) => void;
}) {
  const { sheet, currencies, onAnswer } = props;
  const { say, core } = useTexts();
  return (
    <ChoiceQuestion
      title={say("question.currency.title")}
      about={say("question.currency.about", { sheet, currencies: core.list(currencies) })}
      choices={currencies.map((currency) => ({ value: currency, label: currency }))}
      onAnswer={onAnswer}
    />
  );
}
