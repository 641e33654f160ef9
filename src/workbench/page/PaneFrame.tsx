import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../core/settings";
import type { OfficeTheme } from "../../host/bridge/appContext";
import { ExcelFrame } from "../../host/bridge/frame";
import type { WorkbookState } from "../../host/model/state";
import { useSay } from "../text/texts";

/** Office's black and colourful themes. */
const DARK: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#444444",
  controlForegroundColor: "#FFFFFF",
};
const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#212121",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#212121",
};

const useStyles = makeStyles({
  frame: {
    height: "100%",
    "& iframe": { display: "block", width: "100%", height: "100%", border: "none" },
  },
});

/** The add-in's own task pane, framed as Excel on the web frames it; a new book, language or theme opens it anew. */
export function PaneFrame(props: { workbook: WorkbookState; language: Language; dark: boolean }) {
  const { workbook, language, dark } = props;
  const container = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const title = useSay()("pane.label");

  useEffect(() => {
    const parent = container.current;
    if (!parent) return;
    const frame = new ExcelFrame({
      container: parent,
      paneUrl: new URL("taskpane.html", location.href).href,
      workbook,
      locale: language === "zh-CN" ? "zh-CN" : "en-US",
      officeTheme: dark ? DARK : LIGHT,
    });
    frame.open();
    return () => frame.close();
  }, [workbook, language, dark]);

  useEffect(() => {
    const iframe = container.current?.querySelector("iframe");
    if (!iframe) return;
    iframe.title = title;
  }, [workbook, language, title, dark]);

  return <div ref={container} className={styles.frame} />;
}
