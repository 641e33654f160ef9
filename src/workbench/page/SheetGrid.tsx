import { makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/settings";
import type { WorkbookState } from "../../host/model/state";
import type { Grid } from "../grid/mountGrid";
import { useSay } from "../text/texts";

const useStyles = makeStyles({
  area: { position: "relative", height: "100%", isolation: "isolate" },
  grid: { height: "100%" },
  waiting: { position: "absolute", inset: 0 },
});

/** The workbook as a spreadsheet. The engine is large and comes in a file of its own. */
export function SheetGrid(props: { workbook: WorkbookState; language: Language; dark: boolean }) {
  const { workbook, language, dark } = props;
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>(undefined);
  const [mounted, setMounted] = useState(false);
  const styles = useStyles();
  const say = useSay();

  useEffect(() => {
    let closed = false;
    void import(/* webpackChunkName: "grid" */ "../grid/mountGrid").then(({ mountGrid }) => {
      if (closed || !container.current) return;
      grid.current = mountGrid({
        container: container.current,
        workbook,
        language,
        onWebLink: (url) => window.open(url, "_blank", "noopener,noreferrer"),
      });
      setMounted(true);
    });
    return () => {
      closed = true;
      setMounted(false);
      grid.current?.dispose();
      grid.current = undefined;
    };
  }, [workbook, language]);

  return (
    <div className={styles.area}>
      <div ref={container} className={`${styles.grid}${dark ? " univer-dark" : ""}`} />
      {!mounted && <Spinner className={styles.waiting} label={say("sheet.starting")} />}
    </div>
  );
}
