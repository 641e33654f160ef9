import { useTexts } from "../../text/texts";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** Amounts in several currencies are never added up: one is kept. */
export function CurrencyQuestion(props: {
  currencies: string[];
  onAnswer: (currency: string) => void;
}) {
  const { currencies, onAnswer } = props;
  const { say } = useTexts();
  return (
    <ChoiceQuestion
      title={say("question.currency.title")}
      hint={say("question.currency.hint")}
      choices={currencies.map((currency) => ({ value: currency, label: currency }))}
      onAnswer={onAnswer}
    />
  );
}
