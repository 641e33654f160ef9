import {
  Accordion,
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { Recognition } from "../../core/columns/recognition";
import { useTexts } from "../text/texts";
import { FoundSource } from "./FoundSource";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  again: { alignSelf: "flex-start", marginLeft: `-${tokens.spacingHorizontalS}` },
});

/** How the workbook was understood: one entry a sheet, its columns folded away. */
export function FoundData(props: {
  recognition: Recognition;
  onShowCell: (sheet: string, address: string) => void;
  onLookAgain: () => void;
}) {
  const { recognition, onShowCell, onLookAgain } = props;
  const { orders, customers } = recognition;
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <div className={styles.list}>
      <Accordion multiple collapsible className={styles.list}>
        {orders && <FoundSource source={orders} onShowCell={onShowCell} />}
        {customers && <FoundSource source={customers} onShowCell={onShowCell} />}
      </Accordion>
      {!orders && customers && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("found.noOrders")}</MessageBarBody>
        </MessageBar>
      )}
      {orders && !customers && <Body1>{say("found.noCustomers")}</Body1>}
      <Button
        className={styles.again}
        appearance="subtle"
        size="small"
        icon={<ArrowClockwiseRegular />}
        onClick={() => onLookAgain()}
      >
        {say("action.lookAgain")}
      </Button>
    </div>
  );
}
