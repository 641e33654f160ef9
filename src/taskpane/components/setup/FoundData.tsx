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
import type { SheetKind } from "../../../core/columns/fields";
import type { Recognition } from "../../../core/columns/recognition";
import type { Answer } from "../../draft";
import { useTexts } from "../../text/texts";
import { FoundSource } from "./FoundSource";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  again: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What most is told of, first. */
const SHOWN: readonly SheetKind[] = [
  "orders",
  "customers",
  "stageLog",
  "contacts",
  "costs",
  "rates",
];

/** How the workbook was understood: one entry a sheet, its columns folded away. */
export function FoundData(props: {
  recognition: Recognition;
  /** The workbook is being looked at anew. */
  checking: boolean;
  onAnswer: (answer: Answer) => void;
  onShowCell: (sheet: string, address: string) => void;
  onLookAgain: () => void;
}) {
  const { recognition, checking, onAnswer, onShowCell, onLookAgain } = props;
  const { orders, customers } = recognition;
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <div className={styles.list}>
      <Accordion multiple collapsible className={styles.list}>
        {SHOWN.map((kind) => recognition[kind])
          .filter((source) => source !== undefined)
          .map((source) => (
            <FoundSource key={source.kind} {...{ source, checking, onAnswer, onShowCell }} />
          ))}
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
        disabledFocusable={checking}
        onClick={() => onLookAgain()}
      >
        {say(checking ? "loading.looking" : "action.lookAgain")}
      </Button>
    </div>
  );
}
