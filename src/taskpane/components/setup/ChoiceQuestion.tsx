import {
  Body1,
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answer: { alignSelf: "flex-start" },
});

/** One question with a few answers; nothing is chosen beforehand, since the program cannot know. */
export function ChoiceQuestion(props: {
  title: string;
  /** What it is about, above the question. */
  about?: ReactNode;
  choices: { value: string; label: string }[];
  onAnswer: (value: string) => void;
}) {
  const { title, about, choices, onAnswer } = props;
  const styles = useStyles();
  const { say } = useTexts();
  const [chosen, setChosen] = useState<string>();
  return (
    <div className={styles.card}>
      {about !== undefined && <Body1>{about}</Body1>}
      <Field label={{ children: title, weight: "semibold" }}>
        <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => setChosen(value)}>
          {choices.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        className={styles.answer}
        appearance="primary"
        disabled={chosen === undefined}
        onClick={() => chosen !== undefined && onAnswer(chosen)}
      >
        {say("question.answer")}
      </Button>
    </div>
  );
}
