import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../core/settings";
import { ExcelFrame, type Leaving } from "../../host/bridge/frame";
import type { WorkbookState } from "../../host/model/state";
import type { Faults } from "../../host/protocol/faults";
import { useSay } from "../text/texts";
import { useRegions } from "./regions";
import { whenQuiet, type Stillness } from "./whenQuiet";

const useStyles = makeStyles({
  frame: {
    height: "100%",
    "& iframe": { display: "block", width: "100%", height: "100%", border: "none" },
  },
});

/** A pane that sends nothing for so long has read what it shows first. */
const QUIET_MS = 200;
const LONGEST_START_MS = 2000;

export interface PaneFrameProps {
  /** Absent: the pane loads and waits. */
  workbook: WorkbookState | undefined;
  language: Language;
  dark: boolean;
  faults: Faults;
  /** The add-in made a workbook of its own. Must stay the same function. */
  onNewWorkbook(bytes: Uint8Array | undefined): void;
  /** The pane has shown what it makes of the book, or takes long to. Must stay the same function. */
  onSettled(workbook: WorkbookState): void;
  /** The user leaves the pane by the keyboard. Must stay the same function. */
  onLeave(how: Leaving): void;
}

/** The add-in's own task pane, framed as Excel on the web frames it; a new book opens it anew. */
export function PaneFrame(props: PaneFrameProps) {
  const { workbook, language, dark, faults, onNewWorkbook, onSettled, onLeave } = props;
  const container = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const title = useSay()("pane.label");
  const firstLanguage = useRef(language);
  const pane = useRef<ExcelFrame>(undefined);
  const regions = useRegions();
  const stillness = useRef<Stillness>(undefined);

  useEffect(() => {
    const parent = container.current;
    if (!parent) return;
    const frame = new ExcelFrame({
      container: parent,
      paneUrl: new URL("taskpane.html", location.href).href,
      locale: firstLanguage.current === "zh-CN" ? "zh-CN" : "en-US",
      onNewWorkbook,
      onLeave,
      onBatch: () => stillness.current?.stir(),
    });
    frame.open();
    pane.current = frame;
    const closeWay = regions.offer("pane", () => frame.focus("first"));
    return () => {
      closeWay();
      frame.close();
    };
  }, [onNewWorkbook, onLeave, regions]);

  useEffect(() => {
    if (pane.current) pane.current.faults = faults;
  }, [faults]);

  useEffect(() => {
    if (!workbook) return;
    const settling = whenQuiet(() => onSettled(workbook), QUIET_MS, LONGEST_START_MS);
    stillness.current = settling;
    const hadFocus = container.current?.contains(document.activeElement);
    pane.current?.connect(workbook);
    // the pane of another book is another frame: who worked in it goes on there
    if (hadFocus) container.current?.querySelector("iframe")?.focus();
    return settling.stop;
  }, [workbook, onSettled]);

  useEffect(() => {
    const iframe = container.current?.querySelector("iframe");
    if (!iframe) return;
    iframe.title = title;
    // Firefox passes this on; in Chromium the pane follows the system, as it does in Excel on the web
    iframe.style.colorScheme = dark ? "dark" : "light";
  }, [workbook, title, dark]);

  return <div ref={container} className={styles.frame} />;
}
