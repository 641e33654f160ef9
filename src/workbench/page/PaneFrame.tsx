import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../core/settings";
import { ExcelFrame } from "../../host/bridge/frame";
import type { WorkbookState } from "../../host/model/state";
import type { Faults } from "../../host/protocol/faults";
import { useSay } from "../text/texts";

const useStyles = makeStyles({
  frame: {
    height: "100%",
    "& iframe": { display: "block", width: "100%", height: "100%", border: "none" },
  },
});

/** The add-in's own task pane, framed as Excel on the web frames it; a new book opens it anew. */
export function PaneFrame(props: {
  workbook: WorkbookState;
  language: Language;
  dark: boolean;
  faults: Faults;
  /** The add-in made a workbook of its own. Must stay the same function. */
  onNewWorkbook(bytes: Uint8Array | undefined): void;
}) {
  const { workbook, language, dark, faults, onNewWorkbook } = props;
  const container = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const title = useSay()("pane.label");
  const firstLanguage = useRef(language);
  const pane = useRef<ExcelFrame>(undefined);

  useEffect(() => {
    const parent = container.current;
    if (!parent) return;
    const frame = new ExcelFrame({
      container: parent,
      paneUrl: new URL("taskpane.html", location.href).href,
      workbook,
      locale: firstLanguage.current === "zh-CN" ? "zh-CN" : "en-US",
      onNewWorkbook,
    });
    frame.open();
    pane.current = frame;
    return () => frame.close();
  }, [workbook, onNewWorkbook]);

  useEffect(() => {
    if (pane.current) pane.current.faults = faults;
  }, [workbook, faults]);

  useEffect(() => {
    const iframe = container.current?.querySelector("iframe");
    if (!iframe) return;
    iframe.title = title;
    // Firefox passes this on; in Chromium the pane follows the system, as it does in Excel on the web
    iframe.style.colorScheme = dark ? "dark" : "light";
  }, [workbook, title, dark]);

  return <div ref={container} className={styles.frame} />;
}
