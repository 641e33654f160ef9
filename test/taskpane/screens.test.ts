import type { Page } from "playwright-core";
import { allStates } from "./gallery/allStates";
import {
  announced,
  callsOf,
  focusedText,
  openGallery,
  overflowOf,
  unfold,
  violationsOn,
} from "./galleryPage";
import type { Gallery, View } from "./galleryPage";

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
}, 180_000);

afterAll(() => gallery?.close());

const onScreen: Gallery["onScreen"] = (view, look) => gallery.onScreen(view, look);

const NARROW = 320;
/** A pane of 450 pixels at 200 % zoom. */
const ZOOMED = 225;
const VIEWS: View[] = [
  ...Object.keys(allStates("en")).flatMap((screen) => [
    { screen, language: "en", width: NARROW },
    { screen, language: "zh-CN", dark: true, width: NARROW },
  ]),
  ...["welcome", "ready", "askDates", "running", "confirming", "desk", "runs"].map((screen) => ({
    screen,
    language: "en",
    forcedColors: true,
    width: ZOOMED,
  })),
];

test.each(VIEWS)(
  "$screen in $language: accessible, fits $width pixels, nothing against the security policy",
  async (view) => {
    const complaints = await onScreen(view, async (page) => {
      await unfold(page);
      expect(await overflowOf(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    });
    expect(complaints).toEqual([]);
  }
);

test("the primary button starts the review", () =>
  onScreen({ screen: "ready", language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Review customers" }).click();
    expect(await callsOf(page)).toEqual([["review"]]);
  }));

test("before anything is written it can be seen which columns and sheets will be, and how many cells", () =>
  onScreen({ screen: "confirming", language: "en" }, async (page) => {
    await page.getByText("24,310 cells in all.").waitFor();
    const items = await page.getByRole("listitem").allTextContents();
    expect(items).toContain("Recency (days)");
    expect(items).toContain("Value tier (written anew)");
    expect(items).toContain("Monthly review");
    await page.getByLabel("Do not ask again in this workbook").check();
    await page.getByRole("button", { name: "Write it" }).click();
    expect(await callsOf(page)).toEqual([["confirmWrite", true, true]]);
  }));

test("an old newest order is offered as the analysis date in one click", () =>
  onScreen({ screen: "ready", language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Use 31 Dec 2006" }).click();
    expect(await callsOf(page)).toEqual([["chooseDate", 13_513]]);
  }));

test("a newest order of the analysis date itself is not offered", () =>
  onScreen({ screen: "readyPlain", language: "en" }, async (page) => {
    expect(await page.getByRole("button", { name: /^Use / }).count()).toBe(0);
  }));

test("without a date nothing can be started", () =>
  onScreen({ screen: "ready", language: "en" }, async (page) => {
    await page.getByLabel("Analysis date").fill("");
    expect(await page.getByRole("button", { name: "Review customers" }).isDisabled()).toBe(true);
    await page.getByLabel("Analysis date").fill("2006-06-30");
    await page.getByRole("button", { name: "Review customers" }).click();
    expect(await callsOf(page)).toEqual([["chooseDate", 13_329], ["review"]]);
  }));

test("putting back asks inside the pane, says what goes along, keeps on Escape, and gives the focus back", () =>
  onScreen({ screen: "runs", language: "en" }, async (page) => {
    await page.getByRole("button", { name: /^Put back: Review/ }).click();
    await page.getByText("The 2 newer ones go back with it").waitFor();
    await page.keyboard.press("Escape");
    expect(await callsOf(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Yes, put back" }).click();
    expect(await callsOf(page)).toEqual([["undoRun", "2"]]);
  }));

test("ambiguous dates are asked about by what a sample means either way", () =>
  onScreen({ screen: "askDates", language: "en" }, async (page) => {
    await page.getByLabel("Month first: 3/4/2006 is 4 Mar 2006").check();
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await callsOf(page)).toEqual([["answer", { settings: { dateOrder: "mdy" } }]]);
  }));

test("a missing column is chosen from the headers of its sheet", () =>
  onScreen({ screen: "askColumn", language: "en" }, async (page) => {
    await page.getByLabel("Warehouse").check();
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await callsOf(page)).toEqual([
      ["answer", { override: { kind: "orders", field: "amount", header: "Warehouse" } }],
    ]);
  }));

test("a notice links to its cells", () =>
  onScreen({ screen: "desk", language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Show Orders 2006!B17" }).click();
    expect(await callsOf(page)).toEqual([["showCell", "Orders 2006", "B17"]]);
  }));

test("the other language is one click away and is remembered", () =>
  onScreen({ screen: "ready", language: "en" }, async (page) => {
    await page.getByRole("button", { name: "中文" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("客户分析");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("客户分析");
  }));

test("a language chosen in another pane is taken over, without disturbing the screen", () =>
  onScreen({ screen: "running", language: "en" }, async (page) => {
    await page.getByRole("heading", { name: "Reviewing customers" }).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "中文" }).click();
    await page.getByRole("heading", { name: "正在分析客户" }).waitFor();
  }));

const LIVE = { screen: "live", language: "en" };
const tell = (page: Page, what: "finish" | "crash") =>
  page.evaluate((name) => (window as unknown as Record<string, () => void>)[name]?.(), what);
test("a run shows its progress, takes the focus along, and ends in its result", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Review customers" }).click();
    await page.getByText("Orders 2006: 1,000 of 4,906").waitFor();
    expect(await focusedText(page)).toBe("Reviewing customers");
    expect(await page.getByRole("status").textContent()).toBe("Step 2 of 6: Reading");
    await tell(page, "finish");
    await page.getByRole("heading", { name: "Review finished" }).waitFor();
    expect(await focusedText(page)).toBe("Review finished");
  }));

test("a cancelled run comes back to the draft and says so", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Review customers" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("main").getByText("The run was cancelled.").waitFor();
    expect(await page.getByRole("button", { name: "Review customers" }).isEnabled()).toBe(true);
  }));

test("a bug during a run is said, and the pane goes on", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Review customers" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await tell(page, "crash");
    await page.getByRole("main").getByText("TypeError: x is not a function").waitFor();
    expect(await page.getByRole("button", { name: "Review customers" }).isEnabled()).toBe(true);
  }));

test("undo from the result looks at the workbook again and says that it is back", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Review customers" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await tell(page, "finish");
    await page.getByRole("button", { name: "Undo last run" }).click();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByRole("main").getByText("The workbook is back as it was").waitFor();
    expect(await focusedText(page)).toBe("What was found");
  }));

test("a report sheet that is gone is told where its link was clicked", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Review customers" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await tell(page, "finish");
    await page.getByRole("button", { name: "Value pyramid" }).click();
    await page.getByRole("main").getByText("ItemNotFound").waitFor();
  }));

test("what gets the focus is never hidden behind the foot of the pane", () =>
  onScreen({ screen: "done", language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Undo last run" }).click();
    const keep = await page.getByRole("button", { name: "Keep" }).boundingBox();
    const foot = await page.getByRole("button", { name: "New review" }).boundingBox();
    expect((keep?.y ?? 0) + (keep?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
  }));

test("how a run ended is spoken, once", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Review customers" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.waitForFunction(
      () => (window as unknown as { announced: string[] }).announced.length > 0
    );
    expect(await focusedText(page)).toBe("What was found");
    expect(await announced(page)).toEqual([expect.stringContaining("The run was cancelled.")]);
  }));

test("a question comes after the title that takes the focus", () =>
  onScreen({ screen: "askDates", language: "en" }, async (page) => {
    expect(await focusedText(page)).toBe("What was found");
    await page.keyboard.press("Tab");
    expect(await focusedText(page)).toBe("Show Orders 2006!D5");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.getByLabel("Day first: 3/4/2006 is 3 Apr 2006").isChecked()).toBe(true);
  }));

test("nothing moves when a phase begins to count, and stopping keeps the focus", async () => {
  const listAt = (screen: string) => {
    let top: number | undefined;
    return onScreen({ screen, language: "en" }, async (page) => {
      top = (await page.getByRole("listitem").first().boundingBox())?.y;
      if (screen !== "runningUncounted") return;
      await page.getByRole("button", { name: "Stopping …" }).focus();
      expect(await focusedText(page)).toBe("Stopping …");
      expect(await page.getByRole("status").textContent()).toBe("Stopping …");
    }).then(() => top);
  };
  expect(await listAt("runningUncounted")).toBe(await listAt("running"));
});

test("a changed setting says what it will change before it is kept", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Churn and comparison" }).click();
    const ask = page.getByRole("button", { name: "What will change?" });
    expect(await ask.isDisabled()).toBe(true);
    await page.getByLabel("Churned after").fill("90");
    await ask.click();
    await page.getByText("34 customers change segment", { exact: true }).waitFor();
    await page.getByText("Nothing is written before the next review.", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Use these settings" }).click();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Churn and comparison" }).click();
    expect(await page.getByLabel("Churned after").inputValue()).toBe("90");
  }));

test("a value out of its range is said at its field and cannot be kept", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Churn and comparison" }).click();
    await page.getByLabel("Churned after").fill("0");
    await page.getByText("Allowed: 1 to 36,500 days").waitFor();
    expect(await page.getByRole("button", { name: "What will change?" }).isDisabled()).toBe(true);
    await page.getByLabel("Churned after").fill("60");
    expect(await page.getByRole("button", { name: "What will change?" }).isEnabled()).toBe(true);
  }));

test("stages, segment map and playbook are edited in the pane and checked there", () =>
  onScreen(LIVE, async (page) => {
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

test("why a customer is where it is can be asked, also for one that is not there", () =>
  onScreen(LIVE, async (page) => {
    await page.getByRole("button", { name: "Why?" }).click();
    await page.getByLabel("Customer id or name").fill("X");
    await page.keyboard.press("Enter");
    await page.getByRole("main").getByText("There is no customer “X”").waitFor();
    await page.getByLabel("Customer id or name").fill("00123");
    await page.getByRole("button", { name: "Explain" }).click();
    await page.getByText("2 of the cuts 114, 180, 296.4, 481 are below it").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Review customers" }).waitFor();
  }));
