import { dateReadings } from "../../dateReadings";
import { useTexts } from "../../text/texts";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** Day/month or month/day, shown by what a sample of the column would mean either way. */
export function DateOrderQuestion(props: {
  samples: string[];
  onAnswer: (order: "dmy" | "mdy") => void;
}) {
  const { samples, onAnswer } = props;
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
      choices={[
        { value: "dmy", label: label("dmy") },
        { value: "mdy", label: label("mdy") },
      ]}
      onAnswer={(value) => onAnswer(value === "dmy" ? "dmy" : "mdy")}
    />
  );
}
