import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks before something is done, where it was asked for; Escape is no. */
export function InlineQuestion(props: {
  title: string;
  question: string;
  yes: string;
  onYes: () => void;
  onNo: () => void;
}) {
  const { title, question, yes, onYes, onNo } = props;
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <div
      role="group"
      aria-label={title}
      className={styles.card}
      onKeyDown={({ key }) => key === "Escape" && onNo()}
    >
      <Body1>{question}</Body1>
      <div className={styles.answers}>
        <Button appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button autoFocus onClick={onNo}>
          {say("form.cancel")}
        </Button>
      </div>
    </div>
  );
}
