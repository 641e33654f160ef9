import { makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/settings";
import type { WorkbookState } from "../../host/model/state";
import { FilterMenu } from "../grid/filter/FilterMenu";
import type { GridFilterMenu } from "../grid/filter/filterMenus";
import type { Grid } from "../grid/mountGrid";
import { useSay } from "../text/texts";
import { RefusedBar } from "./RefusedBar";
import { useRegions } from "./regions";

const useStyles = makeStyles({
  area: { position: "relative", height: "100%", isolation: "isolate" },
  grid: { height: "100%" },
  layer: { position: "absolute", inset: 0, outlineStyle: "none" },
  waiting: { position: "absolute", inset: 0 },
});

/** The workbook as a spreadsheet. The engine is large and comes in a file of its own. */
export function SheetGrid(props: { workbook: WorkbookState; language: Language; dark: boolean }) {
  const { workbook, language, dark } = props;
  const container = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState(false);
  const [menu, setMenu] = useState<GridFilterMenu>();
  const [refused, setRefused] = useState(false);
  const styles = useStyles();
  const say = useSay();
  const regions = useRegions();

  useEffect(() => {
    const parent = container.current;
    if (!parent) return;
    // the engine's own React cannot be unmounted while ours renders, and it measures its element to the end: each grid
    // has an element of its own that goes a moment later
    const element = document.createElement("div");
    element.className = styles.layer;
    parent.append(element);
    let grid: Grid | undefined;
    let closeWay: (() => void) | undefined;
    let closed = false;
    void import(/* webpackChunkName: "grid" */ "../grid/mountGrid").then(({ mountGrid }) => {
      if (closed) return;
      grid = mountGrid({
        container: element,
        workbook,
        language,
        say,
        onWebLink: (url) => window.open(url, "_blank", "noopener,noreferrer"),
        onFilterMenu: setMenu,
        onRefused: () => setRefused(true),
      });
      closeWay = regions.offer("sheet", () => grid?.enter());
      setMounted(true);
    });
    return () => {
      closed = true;
      closeWay?.();
      setMounted(false);
      setMenu(undefined);
      setRefused(false);
      setTimeout(() => {
        grid?.dispose();
        element.remove();
      });
    };
  }, [workbook, language, say, styles.layer, regions]);

  return (
    <div className={styles.area}>
      <div ref={container} className={`${styles.grid}${dark ? " univer-dark" : ""}`} />
      {menu && (
        <FilterMenu
          menu={menu}
          onClose={() => {
            setMenu(undefined);
            menu.leave();
          }}
        />
      )}
      {refused && <RefusedBar onDismiss={() => setRefused(false)} />}
      {!mounted && <Spinner className={styles.waiting} label={say("sheet.starting")} />}
    </div>
  );
}
