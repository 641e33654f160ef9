import type { Page } from "playwright-core";
import { deskOf } from "./gallery/deskData";
import { callsOf, focusedText, openGallery, overflowOf, violationsOn } from "./galleryPage";
import type { Gallery, View } from "./galleryPage";

// many pages are opened by a browser of its own
jest.setTimeout(30_000);

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
}, 180_000);

afterAll(() => gallery?.close());

const onScreen: Gallery["onScreen"] = (view, look) => gallery.onScreen(view, look);

const DOOR = { screen: "customers", language: "en" };
const DOOR_ZH = { screen: "customers", language: "zh-CN" };
const BUYER = { screen: "cardOfBuyer", language: "en" };
const LEAD = { screen: "cardOfLead", language: "en" };

const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const LOOKS: [looks: string, view: Omit<View, "screen">][] = [
  ["in forced colours at 200 % zoom", { language: "en", forcedColors: true, width: 225 }],
  ["in dark forced colours", { language: "en", forcedColors: true, dark: true }],
  ["dark", { language: "en", dark: true }],
  ["in Chinese at 200 % zoom", { language: "zh-CN", width: 225 }],
];

test.each(
  LOOKS.flatMap(([looks, view]) =>
    ["customers", "cardOfBuyer"].map((screen) => ({ looks, screen, view }))
  )
)(
  "$screen $looks: accessible and no wider than the pane, as pictures and as tables",
  async ({ screen, view: looked }) => {
    const view = { screen, ...looked };
    const complaints = await onScreen(view, async (page) => {
      expect(await overflowOf(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
      const toTable = page.getByRole("button", { name: /^(Show as table|以表格显示)/ });
      while ((await toTable.count()) > 0) await toTable.first().click();
      expect(await page.getByRole("table").count()).toBeGreaterThan(0);
      expect(await overflowOf(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    });
    expect(complaints).toEqual([]);
  }
);

const SHOP = deskOf("en");

/** The rows of a picture's table, header left out, numbers as numbers. */
async function tableOf(page: Page, title: string): Promise<string[][]> {
  await page.getByRole("button", { name: `Show as table: ${title}` }).click();
  const rows = page.getByRole("table", { name: title }).locator("tbody tr");
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? ""))
  );
}

test("the pyramid's table says what the picture says: the best customer, 1 of 46 in a tier, brings 28,200 of 99,343, which are 28.4%", () =>
  onScreen(DOOR, async (page) => {
    await page.getByText("The best customer brings 28.4% of the money.").waitFor();
    await page
      .getByRole("button", { name: "Top 1 customer (2.2%) 28.4% of the money", exact: true })
      .waitFor();
    const rows = await tableOf(page, "Value pyramid");
    expect(rows[0]).toEqual(["Top", "1", "2.2%", "28,200", "28.4%"]);
    const customers = rows.map(([, count]) => Number(count));
    expect(customers.reduce((sum, count) => sum + count)).toBe(SHOP.totals.customers.total);
  }));

test("every picture's table holds the desk's own numbers, and adds up to all customers", () =>
  onScreen(DOOR, async (page) => {
    const { segments, funnel, heatMap, outside } = SHOP.desk;
    const counts = async (title: string) =>
      (await tableOf(page, title)).map(([, count]) => Number(count));
    const expected = {
      Segments: [...segments, outside.segments],
      "Recency and frequency": [...(heatMap?.cells ?? []), outside.heatMap],
      "Pipeline stages": funnel,
    };
    for (const [title, parts] of Object.entries(expected)) {
      const shown = await counts(title);
      expect(shown).toEqual(parts.map((part) => part?.customers));
      expect(shown.reduce((sum, count) => sum + count)).toBe(SHOP.totals.customers.total);
    }
    const months = await tableOf(page, "Activity over time");
    expect(months).toHaveLength(24);
    expect(months.at(-1)).toEqual(["Jun 2026", "14", "8", "8", "6"]);
  }));

test("a picture comes back from its table", () =>
  onScreen(DOOR, async (page) => {
    await page.getByRole("button", { name: "Show as table: Segments" }).click();
    await page.getByRole("button", { name: "Show as picture: Segments" }).click();
    await page.getByRole("button", { name: "Champions 5 13.9%" }).waitFor();
  }));

test("a click on a tier offers to filter the sheet to it", () =>
  onScreen(DOOR, async (page) => {
    await page.getByRole("button", { name: /^Medium/ }).click();
    await page.getByRole("group", { name: "Medium: 6 customers" }).waitFor();
    expect(await focusedText(page)).toBe("Filter the sheet");
    await press(page, "Enter");
    expect(await callsOf(page)).toEqual([
      ["filter", [{ column: "tier", values: ["Medium"] }], "Medium", { customers: 6 }],
    ]);
    expect(await focusedText(page)).toMatch(/^Medium/);
    expect(await page.getByRole("group", { name: "Medium: 6 customers" }).count()).toBe(0);
  }));

test("segments, stages, statuses and those outside of them are copied by what the sheet shows, in Chinese too", () =>
  onScreen(DOOR_ZH, async (page) => {
    for (const name of [/^忠诚客户/, /^意向/, /^睡眠/, /^未划入客群/]) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("button", { name: "复制到新工作表" }).click();
    }
    expect(await callsOf(page)).toEqual([
      ["copyList", [{ column: "segment", values: ["忠诚客户"] }], "忠诚客户", { customers: 1 }],
      ["copyList", [{ column: "pipeline", values: ["意向"] }], "意向", { customers: 5 }],
      ["copyList", [{ column: "status", values: ["睡眠"] }], "睡眠", { customers: 8 }],
      ["copyList", [{ column: "segment", values: [""] }], "未划入客群", { customers: 11 }],
    ]);
  }));

test("a group of nobody cannot be picked", () =>
  onScreen(DOOR, async (page) => {
    expect(await page.getByRole("button", { name: /^Inactive/ }).isDisabled()).toBe(true);
    const nobody = page.getByRole("button", { name: "Recency 1, frequency 5: 0 customers" });
    expect(await nobody.getAttribute("aria-disabled")).toBe("true");
    await nobody.click({ force: true });
    expect(await page.getByRole("button", { name: "Filter the sheet" }).count()).toBe(0);
  }));

test("the heat map is one stop of the Tab key; arrows, Home and End move in it, Enter picks, Escape comes back", () =>
  onScreen(DOOR, async (page) => {
    const grid = page.getByRole("grid", { name: "Recency and frequency" });
    expect(await grid.locator('button[tabindex="0"]').count()).toBe(1);
    await page.getByRole("button", { name: "Show as table: Recency and frequency" }).focus();
    await press(page, "Tab");
    expect(await focusedLabel(page)).toBe("Recency 5, frequency 5: 3 customers");
    await press(page, "ArrowUp", "ArrowRight");
    expect(await focusedLabel(page)).toBe("Recency 5, frequency 5: 3 customers");
    await press(page, "ArrowDown", "ArrowLeft");
    expect(await focusedLabel(page)).toMatch(/^Recency 4, frequency 4/);
    await press(page, "Home");
    expect(await focusedLabel(page)).toMatch(/^Recency 1, frequency 4/);
    await press(page, "Control+End");
    expect(await focusedLabel(page)).toMatch(/^Recency 5, frequency 1/);
    await press(page, "Space");
    expect(await focusedText(page)).toBe("Filter the sheet");
    await press(page, "Escape");
    expect(await focusedLabel(page)).toMatch(/^Recency 5, frequency 1/);
    expect(await grid.locator('button[tabindex="0"]').count()).toBe(1);
    await press(page, "Enter", "Enter");
    expect(await callsOf(page)).toEqual([
      [
        "filter",
        [
          { column: "r", values: [5] },
          { column: "f", values: [1] },
        ],
        "Recency 5, frequency 1",
        // Juniper & Co and 何晓彤: one order each, 5 and 12 days ago
        { customers: 2 },
      ],
    ]);
  }));

test("each month of the statuses can be asked for by keyboard and by pointing", () =>
  onScreen(DOOR, async (page) => {
    const month = page.getByRole("slider", { name: "Month" });
    const told = () => month.getAttribute("aria-valuetext");
    expect(await told()).toBe("Jun 2026: 14 active, 8 silent, 8 sleeping, 6 lost");
    await month.focus();
    await press(page, "ArrowLeft");
    expect(await told()).toBe("May 2026: 18 active, 4 silent, 7 sleeping, 5 lost");
    await press(page, "Home");
    expect(await told()).toMatch(/^Jul 2024: /);
    const box = await month.boundingBox();
    if (!box) throw new Error("the months are not on the page");
    await page.mouse.move(box.x + box.width - 1, box.y + 20);
    expect(await told()).toMatch(/^Jun 2026: /);
    await page.mouse.move(0, 0);
    expect(await told()).toMatch(/^Jul 2024: /);
    await page.getByText(/^Jul 2024: /).waitFor();
  }));

test("one month alone is drawn, and a book of nobody says so without empty pictures", async () => {
  await onScreen({ screen: "customersOneMonth", language: "en" }, async (page) => {
    await page.getByText("Active customers: 14 in Jun 2026, 14 in Jun 2026.").waitFor();
    expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toMatch(/^Jun 2026/);
  });
  await onScreen({ screen: "customersNobody", language: "en" }, async (page) => {
    await page.getByText("No customer has brought money yet.").waitFor();
    await page.getByText("There are no orders yet.").waitFor();
    expect(await page.getByRole("button", { name: "Table" }).count()).toBe(0);
  });
});

test("a customer is found by id or name", () =>
  onScreen(DOOR, async (page) => {
    await page.getByLabel("Customer id or name").fill("  Harbour Tea House ");
    await press(page, "Enter");
    expect(await callsOf(page)).toEqual([["openCard", "Harbour Tea House"]]);
  }));

test("the card tells who it is, what it brought and what comes next", () =>
  onScreen(BUYER, async (page) => {
    await page.getByRole("heading", { name: "上海明德贸易有限公司" }).waitFor();
    await page.getByText("C001 · Owner: 林梅").waitFor();
    const told = await page.locator("main dl dd").allTextContents();
    expect(told).toEqual(
      expect.arrayContaining(["Repeat", "Top", "Active", "Champions", "RFM 555", "8", "28,200"])
    );
    expect(told).toContain("11 Jul 2026");
  }));

test("a life can be walked through by keyboard, and stands in a table, newest first", () =>
  onScreen(BUYER, async (page) => {
    const life = page.getByRole("slider", { name: "What happened" });
    expect(await life.getAttribute("aria-valuetext")).toBe("27 Jun 2026: order of 4,800");
    await life.focus();
    await press(page, "ArrowLeft");
    expect(await life.getAttribute("aria-valuetext")).toBe("23 Jun 2026: contact, WeChat: Ordered");
    const rows = await tableOf(page, "Life so far");
    expect(rows.slice(0, 3)).toEqual([
      ["27 Jun 2026", "order of 4,800"],
      ["23 Jun 2026", "contact, WeChat: Ordered"],
      ["13 Jun 2026", "order of 5,200"],
    ]);
    expect(rows).toHaveLength(SHOP.explanation.portrait.life.length);
  }));

test("every score has its why, with the order rows behind it", () =>
  onScreen(BUYER, async (page) => {
    await page.getByRole("button", { name: /^Why/ }).click();
    await page.getByText("8 orders. 4 of the cuts", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Show Orders!A2" }).click();
    expect(await callsOf(page)).toEqual([["showCell", "Orders", "A2"]]);
  }));

test("only what was changed of the follow-up is written, and only when something was", () =>
  onScreen(LEAD, async (page) => {
    const save = page.getByRole("button", { name: "Save" });
    expect(await save.isDisabled()).toBe(true);
    expect(await page.getByLabel("Next action").inputValue()).toBe("上门看样品");
    await page.getByLabel("Due date").fill("2026-07-07");
    await page.getByLabel("Note").fill("");
    await page.getByLabel("Churn reason").fill("Competitor");
    await save.click();
    // 7 July 2026 is 20,641 days after 1 January 1970
    expect(await callsOf(page)).toEqual([
      [
        "edit",
        {
          kind: "followUp",
          ids: ["C037"],
          values: { dueDate: 20_641, note: "", churnReason: "Competitor" },
        },
      ],
    ]);
  }));

test("the words of the book are offered: the suggested action, the churn reasons, the inducements", () =>
  onScreen(LEAD, async (page) => {
    const offered = (label: string) =>
      page.getByLabel(label).evaluate((field) => {
        const { list } = field as HTMLInputElement;
        return [...(list?.options ?? [])].map(({ value }) => value);
      });
    expect((await offered("Next action"))[0]).toBe(
      deskOf("en").explain("C037").portrait.suggestedAction
    );
    expect(await offered("Churn reason")).toHaveLength(7);
    expect(await offered("Inducement")).toEqual(["Price", "Product", "Service", "Relationship"]);
  }));

test("half a date is not taken for none: it is said at its field, and nothing is written", () =>
  onScreen(LEAD, async (page) => {
    await page.getByLabel("Note").fill("call first");
    await page.getByLabel("Due date").focus();
    await press(page, "Delete");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Choose a date.").waitFor();
    expect(await callsOf(page)).toEqual([]);
    expect(await page.getByLabel("Due date").getAttribute("aria-invalid")).toBe("true");
  }));

test("discarding brings back what stands in the book", () =>
  onScreen(LEAD, async (page) => {
    await page.getByLabel("Next action").fill("Visit");
    await page.getByRole("button", { name: "Discard" }).click();
    expect(await page.getByLabel("Next action").inputValue()).toBe("上门看样品");
    expect(await page.getByRole("button", { name: "Discard" }).count()).toBe(0);
  }));

test("a contact is logged from the card, by the owner unless told", () =>
  onScreen(LEAD, async (page) => {
    await page.getByRole("button", { name: "Log contact" }).click();
    await page.getByLabel("Outcome").fill("Wants samples");
    await page.getByRole("button", { name: "Log it" }).click();
    expect(await callsOf(page)).toEqual([
      [
        "edit",
        {
          kind: "contact",
          ...{
            id: "C037",
            day: SHOP.desk.asOf,
            rep: "林梅",
            channel: "",
            outcome: "Wants samples",
          },
        },
      ],
    ]);
    expect(await focusedText(page)).toBe("Log contact");
  }));

test("a stage change asks for what it needs, next to the field", () =>
  onScreen(LEAD, async (page) => {
    await page.getByRole("button", { name: "Change stage" }).click();
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await page.getByText("Choose one.").waitFor();
    await page.getByLabel("To stage").selectOption("Prospect");
    await page.getByLabel("Trigger").fill("No budget");
    await page.getByLabel("Approved by").fill("Chen Yun");
    await page.getByRole("button", { name: "Move", exact: true }).click();
    expect(await callsOf(page)).toEqual([
      [
        "edit",
        {
          kind: "stage",
          ids: ["C037"],
          ...{ to: "Prospect", day: SHOP.desk.asOf, trigger: "No budget", approvedBy: "Chen Yun" },
        },
      ],
    ]);
  }));

test("the card may stop following the selection", () =>
  onScreen(LEAD, async (page) => {
    await page.getByLabel("Follow my selection in the sheet").click();
    expect(await callsOf(page)).toEqual([["followSelection", false]]);
  }));

test("after an edit the customer is read again, and its card stays meanwhile", () =>
  onScreen({ screen: "cardReadAgain", language: "en" }, async (page) => {
    await page.getByRole("heading", { name: "东方雅集" }).waitFor();
    expect(await callsOf(page)).toEqual([["openCard", "C037"]]);
  }));

test("what was typed and not saved is found again after another customer was asked for", () =>
  onScreen({ screen: "liveReviewed", language: "en" }, async (page) => {
    const find = async (id: string) => {
      await page.getByLabel("Customer id or name").fill(id);
      await press(page, "Enter");
    };
    await find("00123");
    await page.getByLabel("Note").fill("likes green tea");
    await find("X");
    await page.getByText("There is no customer “X”", { exact: false }).first().waitFor();
    await page.getByText("Follow-up not saved yet:").waitFor();
    await page.getByRole("button", { name: "00123" }).click();
    expect(await page.getByLabel("Note").inputValue()).toBe("likes green tea");
    await page.getByRole("button", { name: "Back to the results" }).click();
    await find("00123");
    expect(await page.getByLabel("Note").inputValue()).toBe("likes green tea");
  }));
