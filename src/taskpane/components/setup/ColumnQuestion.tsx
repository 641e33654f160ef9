import type { Field } from "../../../core/columns/fields";
import { useTexts } from "../../text/texts";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** Which of the sheet's columns holds a field that was not recognised. */
export function ColumnQuestion(props: {
  field: Field;
  headers: string[];
  onAnswer: (header: string) => void;
}) {
  const { field, headers, onAnswer } = props;
  const { say, core } = useTexts();
  return (
    <ChoiceQuestion
      title={say("question.column.title", { field: core(`field.${field}`) })}
      choices={headers.map((header) => ({ value: header, label: header }))}
      onAnswer={onAnswer}
    />
  );
}
