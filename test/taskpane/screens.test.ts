import { allStates } from "./gallery/allStates";
import {
  callsOf,
  focusedText,
  motionsOn,
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
/** What everybody sees is looked at in both languages and themes, the others by turns; `npm run gallery` has all. */
const EVERYBODYS = ["welcome", "ready", "confirming", "running", "desk", "settings", "runs"];
const VIEWS: View[] = [
  ...Object.keys(allStates("en")).flatMap((screen, at) => {
    const english = { screen, language: "en", width: NARROW };
    const chinese = { screen, language: "zh-CN", dark: true, width: NARROW };
    if (EVERYBODYS.includes(screen)) return [english, chinese];
    return [at % 2 === 0 ? english : chinese];
  }),
  ...["welcome", "ready", "askDates", "running", "confirming", "desk", "deskStale", "runs"].map(
    (screen) => ({
      screen,
      language: "en",
      forcedColors: true,
      width: ZOOMED,
    })
  ),
];

test.each(VIEWS)(
  "$screen in $language: accessible, fits $width pixels, nothing moves where that is not wanted, nothing against the security policy",
  async (view) => {
    const complaints = await onScreen(view, async (page) => {
      await unfold(page);
      expect(await overflowOf(page)).toBe(0);
      expect(await motionsOn(page)).toEqual([]);
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

test.each([
  ["card", "closeCard"],
  ["runs", "closeRuns"],
  ["readyFromDesk", "closeSetup"],
])("the Escape key goes back from %s", (screen, way) =>
  onScreen({ screen, language: "en" }, async (page) => {
    await page.keyboard.press("Escape");
    expect(await callsOf(page)).toEqual([[way]]);
  })
);

test.each(["en", "zh-CN"])("at 320 pixels the three doors stand side by side in %s", (language) =>
  onScreen({ screen: "customers", language }, async (page) => {
    const tabs = await page.getByRole("tab").all();
    const tops = await Promise.all(tabs.map(async (tab) => (await tab.boundingBox())?.y));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  })
);

test("a notice links to its cells", () =>
  onScreen({ screen: "desk", language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Show them" }).click();
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

test("what gets the focus is never hidden behind the foot of the pane", () =>
  onScreen({ screen: "runs", language: "en" }, async (page) => {
    await page.setViewportSize({ width: 320, height: 420 });
    await page.getByRole("button", { name: /^Put back: Review/ }).click();
    const keep = await page.getByRole("button", { name: "Keep" }).boundingBox();
    const foot = await page.getByRole("button", { name: "Back", exact: true }).boundingBox();
    expect((keep?.y ?? 0) + (keep?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
  }));

test("that results are stale stays in sight, and hides nothing that gets the focus; not where the pane is too low", () =>
  onScreen({ screen: "deskStale", language: "en" }, async (page) => {
    const refresh = page.getByRole("button", { name: "Refresh", exact: true });
    const top = async () => (await refresh.boundingBox())?.y ?? -1;
    await page.setViewportSize({ width: 320, height: 600 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await top()).toBeGreaterThan(0);
    const first = page.getByRole("tab", { name: "Customers" });
    await first.focus();
    const bars = await refresh.boundingBox();
    expect((await first.boundingBox())?.y).toBeGreaterThan((bars?.y ?? 0) + (bars?.height ?? 0));
    await page.setViewportSize({ width: 225, height: 190 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await top()).toBeLessThan(0);
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
