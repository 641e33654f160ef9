import { Link } from "@fluentui/react-components";
import { dateReadings } from "../../dateReadings";
import type { QuestionProblem } from "../../questions";
import { useTexts } from "../../text/texts";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** Day/month or month/day, shown by what a sample of the column would mean either way, with the way to the cell it stands in. */
export function DateOrderQuestion(props: {
  problem: Extract<QuestionProblem, { kind: "ambiguousDates" }>;
  onShowCell: (sheet: string, address: string) => void;
  onAnswer: (order: "dmy" | "mdy") => void;
}) {
  const { problem, onShowCell, onAnswer } = props;
  const { sheet, address, column, samples } = problem;
  const { say, core } = useTexts();
  const telling = samples
    .map((sample) => ({ sample, readings: dateReadings(sample) }))
    .find(({ readings }) => readings && readings.dmy !== readings.mdy);
  const label = (order: "dmy" | "mdy") =>
    telling?.readings
      ? say(`question.dates.${order}`, {
          sample: telling.sample,
          day: core.date(telling.readings[order]),
        })
      : say(`question.dates.${order}Plain`);
  return (
    <ChoiceQuestion
      title={say("question.dates.title")}
      about={
        <>
          {say("question.dates.about", { column })}{" "}
          <Link inline as="button" onClick={() => onShowCell(sheet, address)}>
            {say("problem.showCell", { sheet, address })}
          </Link>
        </>
      }
      choices={[
        { value: "dmy", label: label("dmy") },
        { value: "mdy", label: label("mdy") },
      ]}
      onAnswer={(value) => onAnswer(value === "dmy" ? "dmy" : "mdy")}
    />
  );
}
