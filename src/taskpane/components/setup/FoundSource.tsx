import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Caption1,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { a1 } from "../../../core/columns/values/address";
import type { SourceMap } from "../../../core/columns/recognition";
import type { Answer } from "../../draft";
import { useTexts } from "../../text/texts";
import { FoundColumns } from "./FoundColumns";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** One sheet or table: what it holds, how many rows, and which column is what. */
export function FoundSource(props: {
  source: SourceMap;
  checking: boolean;
  onAnswer: (answer: Answer) => void;
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { source, checking, onAnswer, onShowCell } = props;
  const { kind, sheet, table, headerRow, firstColumn, dataRows, columns, unused } = source;
  const styles = useStyles();
  const { say, core } = useTexts();
  const kindName = core(`sheetKind.${kind}`);
  return (
    <AccordionItem value={kind} className={styles.item}>
      <AccordionHeader expandIconPosition="end">
        <div className={styles.head}>
          <Body1Strong>
            {kindName} · {say("found.rows", { rows: dataRows })}
          </Body1Strong>
          <Caption1 className={styles.muted}>
            {table ? say("found.table", { table, sheet }) : say("found.sheet", { sheet })}
            {" · "}
            {say("found.columns", { count: columns.length })}
          </Caption1>
        </div>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FoundColumns source={source} checking={checking} onAnswer={onAnswer} />
        {unused.length > 0 && (
          <Caption1 className={styles.muted}>
            {say("found.unused", { headers: core.list(unused) })}
          </Caption1>
        )}
        <Link
          inline
          as="button"
          aria-label={say("found.show", { kind: kindName, row: headerRow + 1 })}
          onClick={() => onShowCell(sheet, a1(headerRow, firstColumn))}
        >
          {say("found.headerRow", { row: headerRow + 1 })}
        </Link>
      </AccordionPanel>
    </AccordionItem>
  );
}
