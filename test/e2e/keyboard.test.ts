import type { Browser } from "playwright-core";
import { bookIn, seen } from "./bookInView";
import { keyboardOf } from "./keyboard";
import { paneOf } from "./paneParts";
import { workbenchUrl } from "./server";
import { openBrowser, openWorkbench } from "./workbenchPage";

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

test("by keyboard alone: from the top of the page through every part of the pane and back to the sheet", async () => {
  const bench = await openWorkbench(browser, { url: workbenchUrl(), book: "web-shop.xlsx" });
  const { page, pane, texts, say: tell, complaints, strangers } = bench;
  const { say, core } = texts;
  const { main, told, part, button } = paneOf(bench);
  const { hidden } = bookIn(bench);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const keys = keyboardOf(page, () =>
    page.frames().find((frame) => frame.url().includes("taskpane.html"))
  );
  const { press, reach } = keys;
  const inPane = () => pane.locator(":focus").waitFor();
  await button(say("welcome.use")).waitFor();
  await page.locator(".filter-button").first().waitFor();

  // round the page, and on into the pane
  await press(page.getByRole("button", { name: tell("regions.toSheet") }));
  await page.keyboard.type("Order no.");
  await page.keyboard.press("Enter");
  const firstCell = (value: string) =>
    page.waitForFunction(
      (wanted) => window.workbench?.workbook.sheets[0]?.cells.value(0, 0) === wanted,
      value
    );
  await firstCell("Order no.");
  await page.keyboard.press("Control+z");
  await firstCell("Order id");
  await page.keyboard.press("Control+Shift+F6");
  await page
    .getByRole("img", { name: tell("page.name") })
    .and(page.locator(":focus"))
    .waitFor();
  await reach(button(say("welcome.sample")));
  await page.keyboard.press("Control+Shift+F6");
  await page.locator("main :focus").waitFor({ state: "attached" });
  await page.keyboard.press("Control+F6");
  await inPane();

  // the sample opens in a workbook of its own
  await pane.locator("html").evaluate((html) => html.setAttribute("data-first", ""));
  await press(button(say("welcome.sample")));
  await pane.locator("html:not([data-first])").waitFor();
  await button(say("welcome.use")).waitFor();
  await page.locator(".filter-button").first().waitFor();
  await press(button(say("welcome.use")));
  await main.getByRole("button", { name: /^Use \d/ }).waitFor();
  await press(main.getByRole("button", { name: /^Use \d/ }));
  const untouched = await seen(bench);
  await press(button(say("run.start")));
  await press(button(say("preview.write")));
  await pane.getByRole("tablist").waitFor({ timeout: 120_000 });

  // the doors by arrow keys, a picture, a filter
  const doors = pane.getByRole("tab");
  await reach(pane.getByRole("tab", { selected: true }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await doors.nth(2).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await press(
    part(say("picture.pyramid")).getByRole("listitem").first().getByRole("button"),
    "Space"
  );
  await press(button(say("picture.filter")));
  await told(/“Customers” shows/);
  await press(button(say("message.clearFilter")), "Space");
  await hidden(0);

  // a customer's card, and a setting
  await reach(main.getByLabel(say("customers.find")));
  await page.keyboard.type("C0041");
  await page.keyboard.press("Enter");
  const form = main.getByRole("form", { name: say("card.followUp") });
  await reach(form.getByLabel(core("field.nextAction")));
  await page.keyboard.type("Call on Monday");
  await press(button(say("card.save")));
  await told(say("message.edited.followUp", { sheet: "Customers", count: 1 }));
  await press(button(say("action.backToResults")));
  await press(pane.getByRole("button", { name: say("settings.open") }));
  await press(pane.getByRole("button", { name: core("settings.group.life") }));
  await reach(pane.getByLabel(core("settings.statusBounds.active")));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("10");
  await press(pane.getByRole("button", { name: say("settings.whatChanges") }));
  await pane
    .getByText(/ of 303 customers change group/)
    .first()
    .waitFor();
  await press(pane.getByRole("button", { name: say("settings.drop") }));

  // all is put back
  await press(pane.getByRole("button", { name: say("runs.open") }));
  const runs = main.getByRole("listitem");
  await runs.nth(1).waitFor();
  await press(runs.nth(1).getByRole("button"));
  await press(button(say("runs.confirm")));
  await told(say("message.undone", { count: 2 }));
  expect(await seen(bench)).toEqual(untouched);

  // out of the pane at its end and at its beginning
  await page.keyboard.press("Control+F6");
  await page.locator("header :focus").waitFor();
  expect(keys.invisible).toEqual([]);
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  await bench.close();
});
