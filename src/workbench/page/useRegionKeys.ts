import { useEffect } from "react";
import { REGIONS, type Region, type Regions } from "./regions";

const SELECTORS: Readonly<Record<Region, string>> = {
  head: "header",
  // between sheet and pane
  sheet: ":is(main, [role=separator])",
  pane: "aside",
};

/** Ctrl+F6 goes to the next part of the page, with Shift to the previous one, as in Excel on the web. The pane passes it on. */
export function useRegionKeys(regions: Regions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F6" || !(event.ctrlKey || event.metaKey)) return;
      const { activeElement } = document;
      const here = REGIONS.find((region) => activeElement?.closest(`#root ${SELECTORS[region]}`));
      event.preventDefault();
      event.stopPropagation();
      if (here) regions.leave(here, event.shiftKey ? -1 : 1);
      else regions.enter(event.shiftKey ? "pane" : "sheet");
    };
    // before the spreadsheet engine, which keeps its keys to itself
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, [regions]);
}
