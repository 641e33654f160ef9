import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PaneTextKey } from "../text/en";
import { useTexts } from "../text/texts";
import { ScreenBody } from "./ScreenBody";

const useStyles = makeStyles({
  spinner: { paddingTop: tokens.spacingVerticalXXXL },
});

export function WaitingScreen({ label }: { label: PaneTextKey }) {
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <ScreenBody>
      <div role="status" className={styles.spinner}>
        <Spinner label={say(label)} labelPosition="below" />
      </div>
    </ScreenBody>
  );
}
