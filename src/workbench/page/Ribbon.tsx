import { Button, makeStyles, tokens, Toolbar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import reviewIcon from "../../../assets/ribbon/review.svg";
import stalledIcon from "../../../assets/ribbon/stalled.svg";
import undoIcon from "../../../assets/ribbon/undo.svg";
import type { Language } from "../../core/settings";
import { ExcelFrame } from "../../host/bridge/frame";
import type { WorkbookState } from "../../host/model/state";
import { useSay } from "../text/texts";
import { dialogPlaces } from "./dialogPlace";

const useStyles = makeStyles({
  bar: {
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** As in the manifest. */
const COMMANDS = [
  { name: "review", label: "ribbon.review", icon: reviewIcon },
  { name: "stalledLeads", label: "ribbon.stalledLeads", icon: stalledIcon },
  { name: "undoLastRun", label: "ribbon.undoLastRun", icon: undoIcon },
] as const;

/** The add-in's function commands, as they stand on Excel's Home tab. Their page is loaded when one is first pressed, as Excel does. */
export function Ribbon({ workbook, language }: { workbook: WorkbookState; language: Language }) {
  const styles = useStyles();
  const say = useSay();
  const page = useRef<HTMLDivElement>(null);
  const frame = useRef<ExcelFrame>(undefined);
  const [running, setRunning] = useState(false);

  useEffect(
    () => () => {
      frame.current?.close();
      frame.current = undefined;
      setRunning(false);
    },
    [workbook, language]
  );

  const press = (name: string) => {
    if (!page.current) return;
    if (!frame.current) {
      frame.current = new ExcelFrame({
        container: page.current,
        paneUrl: new URL("commands.html", location.href).href,
        workbook,
        locale: language === "zh-CN" ? "zh-CN" : "en-US",
        dialogs: dialogPlaces(say("ribbon.closeWindow"), say("ribbon.window")),
      });
      frame.current.open();
    }
    setRunning(true);
    void frame.current.pressCommand(name).then(() => setRunning(false));
  };

  return (
    <Toolbar className={styles.bar} aria-label={say("ribbon.label")} size="small">
      {COMMANDS.map(({ name, label, icon }) => (
        <Button
          key={name}
          appearance="subtle"
          disabledFocusable={running}
          icon={<img src={icon} alt="" width={20} height={20} />}
          onClick={() => press(name)}
        >
          {say(label)}
        </Button>
      ))}
      <div ref={page} hidden />
    </Toolbar>
  );
}
