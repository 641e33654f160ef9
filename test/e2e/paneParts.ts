import type { Locator } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** The parts of the pane by their words. */
export function paneOf({ pane, texts }: WorkbenchPage) {
  const { say } = texts;
  const main = pane.getByRole("main");
  const button = (name: string, within: Locator = main) =>
    within.getByRole("button", { name, exact: true });
  return {
    main,
    button,
    /** A message above the doors. */
    told: (sentence: string | RegExp) => main.getByText(sentence).first().waitFor(),
    /** The part of the pane below a title. */
    part: (title: string) => main.getByRole("region", { name: title }),
    /** Puts back what the message tells of. */
    undo: async () => {
      await button(say("message.undo")).click();
      await main.getByText(say("message.undone", { count: 1 })).waitFor();
    },
  };
}
