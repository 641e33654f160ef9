import type { TextKey } from "../text/en";
import type { Say } from "../text/texts";

/** What the engine leaves without a name, in the order of the page. */
const NAMES: readonly (readonly [selector: string, name: TextKey])[] = [
  ["[data-u-comp=defined-name] input", "grid.nameBox"],
  ["[data-u-comp=defined-name] a", "grid.names"],
  ["button:has(.univerjs-icon-reduce-icon)", "grid.zoomOut"],
  ["button:has(.univerjs-icon-increase-icon)", "grid.zoomIn"],
];
/** A second way, for the mouse, to what the buttons beside it do. */
const FOR_THE_MOUSE = "[role=track]";
/** The engine's messages: a live region, and no part of the page that one would go to. */
const MESSAGES = "section[aria-live]";
/** Reached by Ctrl+F6: there the Tab key goes from cell to cell. */
const CELLS = "canvas, [data-u-comp=editor]";

/** Gives the engine's elements names and the page's order of the Tab key, those too that it draws later. Returns what ends it. */
export function nameEngine(container: HTMLElement, say: Say): () => void {
  const all = (selector: string) => container.querySelectorAll<HTMLElement>(selector);
  const dress = () => {
    for (const [selector, name] of NAMES)
      for (const element of all(selector)) {
        element.ariaLabel = say(name);
        if (element instanceof HTMLAnchorElement) element.role = "button";
      }
    for (const element of all(FOR_THE_MOUSE)) {
      element.ariaHidden = "true";
      for (const part of element.querySelectorAll<HTMLElement>("button, a")) part.tabIndex = -1;
    }
    for (const element of all(MESSAGES)) element.role = "status";
    for (const element of all(CELLS)) element.tabIndex = -1;
  };
  dress();
  const drawn = new MutationObserver(dress);
  drawn.observe(container, { childList: true, subtree: true });
  return () => drawn.disconnect();
}
