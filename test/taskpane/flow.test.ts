import type { Page } from "playwright-core";
import { announced, focusedText, openGallery } from "./galleryPage";
import type { Gallery } from "./galleryPage";

jest.setTimeout(60_000);

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
}, 180_000);

afterAll(() => gallery?.close());

const onScreen: Gallery["onScreen"] = (view, look) => gallery.onScreen(view, look);

/** The whole pane over a book that nobody has reviewed, and over one that was. */
const LIVE = { screen: "live", language: "en" };
const REVIEWED = { screen: "liveReviewed", language: "en" };

const tell = (page: Page, what: "finish" | "crash") =>
  page.evaluate((name) => (window as unknown as Record<string, () => void>)[name]?.(), what);

async function toSetup(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Use this workbook" }).click();
  await page.getByRole("button", { name: "Review customers" }).waitFor();
}

async function start(page: Page): Promise<void> {
  await toSetup(page);
  await page.getByRole("button", { name: "Review customers" }).click();
  await page.getByRole("button", { name: "Cancel" }).waitFor();
}

/** A whole run that was agreed to. */
async function review(page: Page): Promise<void> {
  await start(page);
  await tell(page, "finish");
  await page.getByRole("button", { name: "Write it" }).click();
  await page.getByRole("tab", { name: "Monthly review", selected: true }).waitFor();
}

test("a first visit: welcome, setup, run, consent, results; each takes the focus to its title", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("heading", { name: "Know your customers in a minute" }).waitFor();
    await page.getByRole("button", { name: "Use this workbook" }).click();
    expect(await focusedText(page)).toBe("What was found");
    await page.getByRole("button", { name: "Review customers" }).click();
    await page.getByText("Orders 2006: 1,000 of 4,906").waitFor();
    expect(await focusedText(page)).toBe("Reviewing customers");
    expect(await page.getByRole("status").textContent()).toBe("Step 2 of 6: Reading");
    await tell(page, "finish");
    await page.getByRole("heading", { name: "What will be written" }).waitFor();
    expect(await focusedText(page)).toBe("What will be written");
    await page.getByRole("button", { name: "Write it" }).click();
    await page.getByRole("tab", { name: "Monthly review", selected: true }).waitFor();
    expect(await focusedText(page)).toBe("Results");
  }));

test("what only the user can decide is asked before the review, kept in the workbook, and asked no more", () =>
  onScreen({ ...LIVE, screen: "liveAsking" }, async (page) => {
    await page.getByRole("button", { name: "Use this workbook" }).click();
    await page.getByText("How should these dates be read?").waitFor();
    expect(await page.getByRole("button", { name: "Review customers" }).count()).toBe(0);
    await page.getByLabel("Month first: 3/4/2006 is 4 Mar 2006").check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Review customers" }).waitFor();
    expect(await page.getByText("How should these dates be read?").count()).toBe(0);
    expect(await focusedText(page)).toBe("What was found");
    const kept = await page.evaluate(
      () => (window as unknown as { remembered: unknown }).remembered
    );
    expect(kept).toMatchObject({ settings: { dateOrder: "mdy" }, overrides: [] });
  }));

test("the sample opens in a workbook of its own, and the pane says where to go on", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Try it on a sample" }).click();
    await page
      .getByRole("main")
      .getByText("The sample is open in a workbook of its own.")
      .waitFor();
  }));

test("results that are not to be written are shown all the same", () =>
  onScreen(LIVE, async (page) => {
    await start(page);
    await tell(page, "finish");
    await page.getByRole("button", { name: "Not now" }).click();
    await page.getByRole("main").getByText("Nothing was written.").waitFor();
    await page.getByRole("tab", { name: "Monthly review", selected: true }).waitFor();
  }));

test("a book that was reviewed before opens at its results", () =>
  onScreen(REVIEWED, async (page) => {
    await page.getByRole("tab", { name: "Customers", selected: true }).waitFor();
  }));

test("the doors are gone through by the arrow keys", () =>
  onScreen(REVIEWED, async (page) => {
    await page.getByRole("tab", { name: "Customers" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Stalled leads", selected: true }).waitFor();
    expect(await page.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe("door-stalled");
  }));

test("a cancelled run comes back to the draft and says so", () =>
  onScreen(LIVE, async (page) => {
    await start(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("main").getByText("The run was cancelled.").waitFor();
    expect(await page.getByRole("button", { name: "Review customers" }).isEnabled()).toBe(true);
  }));

test("how a run ended is spoken, once", () =>
  onScreen(LIVE, async (page) => {
    await start(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.waitForFunction(
      () => (window as unknown as { announced: string[] }).announced.length > 0
    );
    expect(await focusedText(page)).toBe("What was found");
    expect(await announced(page)).toEqual([expect.stringContaining("The run was cancelled.")]);
  }));

test("a bug during a run is said, and the pane goes on", () =>
  onScreen(LIVE, async (page) => {
    await start(page);
    await tell(page, "crash");
    await page.getByRole("main").getByText("TypeError: x is not a function").waitFor();
    expect(await page.getByRole("button", { name: "Review customers" }).isEnabled()).toBe(true);
  }));

test("what was put back is said once the workbook was looked at again", () =>
  onScreen(REVIEWED, async (page) => {
    await page.getByRole("button", { name: "What was written" }).click();
    await page.getByRole("button", { name: /^Put back: Follow-up/ }).click();
    await page.getByRole("button", { name: "Yes, put back" }).click();
    await page.getByRole("main").getByText("the workbook is as it was before").waitFor();
    expect(await focusedText(page)).toBe("Results");
  }));

test("a report sheet that is gone is told where its link was clicked", () =>
  onScreen(LIVE, async (page) => {
    await review(page);
    await page.getByRole("button", { name: "Value pyramid" }).click();
    await page.getByRole("main").getByText("ItemNotFound").waitFor();
  }));

test("a changed setting says what it will change before it is kept", () =>
  onScreen(LIVE, async (page) => {
    await toSetup(page);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Churn and comparison" }).click();
    const ask = page.getByRole("button", { name: "What will change?" });
    expect(await ask.isDisabled()).toBe(true);
    await page.getByRole("textbox", { name: "Churned after" }).fill("90");
    await ask.click();
    await page.getByText("34 customers change segment", { exact: true }).waitFor();
    await page.getByText("Nothing is written before the next review.", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Use these settings" }).click();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Churn and comparison" }).click();
    expect(await page.getByRole("textbox", { name: "Churned after" }).inputValue()).toBe("90");
  }));

test("a value out of its range is said at its field and cannot be kept", () =>
  onScreen(LIVE, async (page) => {
    await toSetup(page);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Churn and comparison" }).click();
    await page.getByRole("textbox", { name: "Churned after" }).fill("0");
    await page.getByText("Allowed: 1 to 36,500 days", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "What will change?" }).isDisabled()).toBe(true);
    await page.getByRole("textbox", { name: "Churned after" }).fill("60");
    expect(await page.getByRole("button", { name: "What will change?" }).isEnabled()).toBe(true);
  }));

test("stages, segment map and playbook are edited in the pane and checked there", () =>
  onScreen(LIVE, async (page) => {
    await toSetup(page);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Stages and statuses" }).click();
    await page
      .getByLabel("Stage list")
      .selectOption({ label: "Attract → Convert → Close → Remarketing" });
    await page.getByRole("button", { name: "Move Attract down" }).click();
    await page.getByRole("button", { name: "Move Convert up" }).waitFor({ state: "visible" });
    await page.getByRole("button", { name: "Remove Close" }).click();
    await page.getByText("First the stages before any order").waitFor();
    await page.getByRole("button", { name: "Scores and segments" }).click();
    await page.getByLabel("Own segment map").fill("Best: 5**\nRest: 1** 2** 3**");
    await page.getByText("25 cells are in no segment: 411, 412").waitFor();
    await page.getByRole("button", { name: "Follow-up" }).click();
    await page.getByRole("button", { name: "Remove Rule 1", exact: true }).first().click();
    expect(await page.getByRole("button", { name: "What will change?" }).isDisabled()).toBe(true);
  }));
