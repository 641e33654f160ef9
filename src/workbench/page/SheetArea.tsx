import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/settings";
import type { WorkbookState } from "../../host/model/state";
import { useSay } from "../text/texts";
import { SheetGrid } from "./SheetGrid";

const useStyles = makeStyles({
  message: { display: "block", padding: tokens.spacingHorizontalXXL },
  waiting: { height: "100%" },
});

/** The open book, what is being waited for, or what one can do without a book. */
export function SheetArea(props: {
  workbook: WorkbookState | undefined;
  isOpening: boolean;
  /** Whether the engine, which keeps the page busy while it starts, may start. */
  mayStart: boolean;
  language: Language;
  dark: boolean;
}) {
  const { workbook, isOpening, mayStart, language, dark } = props;
  const styles = useStyles();
  const say = useSay();
  if (!workbook && !isOpening) return <Text className={styles.message}>{say("sheet.none")}</Text>;
  if (workbook && mayStart)
    return <SheetGrid workbook={workbook} language={language} dark={dark} />;
  return <Spinner className={styles.waiting} label={say("sheet.starting")} />;
}
