import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PaneTextKey } from "../../text/en";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  spinner: { paddingTop: tokens.spacingVerticalXXXL },
});

/** That something is on its way. */
export function Waiting({ label }: { label: PaneTextKey }) {
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <div role="status" className={styles.spinner}>
      <Spinner label={say(label)} labelPosition="below" />
    </div>
  );
}
