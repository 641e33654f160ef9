import type { Frame, Locator, Page } from "playwright-core";

/** Presses the keys of somebody who has no mouse, and notes every stop at which nothing shows where the focus is. */
export interface Keyboard {
  /** Goes to a control by the Tab key, back or on, and stays there. */
  reach(control: Locator): Promise<void>;
  /** Goes there and presses a key. */
  press(control: Locator, key?: string): Promise<void>;
  /** Stops of which the look was the same with the focus as without. */
  readonly invisible: readonly string[];
}

const MOST_STOPS = 150;

/**
 * How the focused control looks, in this frame: its outline, shadow, borders and ground, those of its pseudo-elements, and of what a field is
 * framed by. What was focused before must look different now.
 */
function lookAround() {
  const SHOWN = [
    ...["boxShadow", "borderColor", "borderWidth", "backgroundColor"],
    ...["textDecoration", "transform", "opacity", "stroke", "strokeWidth"],
  ] as const;
  /** An outline that cannot be seen is none. */
  const outline = ({ outlineStyle, outlineColor, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle === "none" || outlineColor === "rgba(0, 0, 0, 0)" || outlineWidth === "0px"
      ? ""
      : `${outlineStyle} ${outlineColor} ${outlineWidth}`;
  const look = (element: Element) => {
    const isField = element.matches("input, select, textarea");
    const around = isField ? [element.parentElement, element.nextElementSibling] : [];
    const shown = [element, element.firstElementChild, ...around];
    return JSON.stringify(
      shown.map((one) =>
        ["", "::before", "::after"].map((part) => {
          if (!one) return "";
          const style = getComputedStyle(one, part || undefined);
          const others = SHOWN.map((property) => style[property as keyof CSSStyleDeclaration]);
          return [outline(style), ...others];
        })
      )
    );
  };
  for (const change of document.getAnimations())
    if (change.effect?.getComputedTiming().endTime !== Infinity) change.finish();
  const place = window as unknown as { lastStop?: { element: Element; look: string } };
  const { lastStop } = place;
  const focused = document.activeElement;
  if (lastStop?.element === focused) return undefined;
  const isStop = focused instanceof HTMLElement && focused.tabIndex >= 0;
  if (isStop && focused.tagName !== "IFRAME")
    place.lastStop = { element: focused, look: look(focused) };
  else delete place.lastStop;
  const isThere = lastStop?.element.isConnected && lastStop.element.getClientRects().length > 0;
  return isThere && look(lastStop.element) === lastStop.look
    ? lastStop.element.outerHTML.slice(0, 200)
    : undefined;
}

export function keyboardOf(page: Page, paneFrame: () => Frame | undefined): Keyboard {
  const frames = () => [page.mainFrame(), paneFrame()].filter((frame) => frame !== undefined);
  const invisible: string[] = [];
  const look = async () => {
    const found = await Promise.all(frames().map((frame) => frame.evaluate(lookAround)));
    invisible.push(...found.filter((element) => element !== undefined));
  };
  const isThere = (control: Locator) =>
    control.evaluate((one) => one === document.activeElement && document.hasFocus());
  const reach = async (control: Locator) => {
    await control.waitFor();
    await look();
    // forwards, and back to what stands before
    const isBefore = await control.evaluate((one) => {
      const here = document.activeElement ?? document.body;
      return (here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    for (let stops = 0; !(await isThere(control)); stops++) {
      if (stops === MOST_STOPS) throw new Error(`not reached by Tab: ${String(control)}`);
      await page.keyboard.press(isBefore ? "Shift+Tab" : "Tab");
      await look();
    }
  };
  return {
    reach,
    async press(control, key = "Enter") {
      await reach(control);
      await page.keyboard.press(key);
    },
    invisible,
  };
}
