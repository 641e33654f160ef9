import type { Page } from "playwright-core";
import { callsOf, focusedText, openGallery } from "./galleryPage";
import type { Gallery } from "./galleryPage";

/** 30 June 2026, the day of the gallery's shop. */
const ASOF = 20_634;

let gallery: Gallery;

jest.setTimeout(60_000);

beforeAll(async () => {
  gallery = await openGallery();
}, 180_000);

afterAll(() => gallery?.close());

const on = (screen: string, look: (page: Page) => Promise<void>, language = "en") =>
  gallery.onScreen({ screen, language }, look).then((complaints) => expect(complaints).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const rowOf = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`^${name}`) });
const rows = (page: Page) => page.getByRole("list", { name: "Customers who stand still" });

describe("stalled leads", () => {
  test("are listed by owner, stage and days over the limit, longest over first", () =>
    on("stalled", async (page) => {
      const shown = () => page.getByRole("status").textContent();
      expect(await shown()).toBe("15 of 15 customers");
      await page.getByLabel("Owner").selectOption("Wang Lei");
      expect(await shown()).toBe("4 of 15 customers");
      expect(await rows(page).getByRole("button").allTextContents()).toEqual([
        "Cedar Cabins280 days over",
        "重庆山城茶馆26 days over",
        "Bruno Keller18 days over",
        "Nils Berg2 days left",
      ]);
      await page.getByLabel("Stage").selectOption("Prospect");
      expect(await shown()).toBe("2 of 15 customers");
      await page.getByLabel("Days over the limit").selectOption("More than 7 days over");
      expect(await shown()).toBe("1 of 15 customers");
      await page.getByLabel("Owner").selectOption("No owner");
      expect(await rows(page).getByRole("button").allTextContents()).toEqual([
        "Grace Mbeki190 days over",
      ]);
    }));

  test("are shown on the sheet as its columns tell, or by customer", () =>
    on("stalled", async (page) => {
      await button(page, "Show on sheet").click();
      await page.getByLabel("Owner").selectOption("Wang Lei");
      await button(page, "Copy to new sheet").click();
      // the 29 buyers and 7 first-timers come before the leads
      const wangLeis = [{ column: "customerId", values: ["C040", "C042", "C034", "C045"] }];
      expect(await callsOf(page)).toEqual([
        ["filter", [{ column: "stalled", values: ["Yes", "Due soon"] }], "Stalled and due soon"],
        ["copyList", wangLeis, "Stalled and due soon, Wang Lei", {}],
      ]);
    }));

  test("whom nobody fits are told so, with the way back", () =>
    on("stalled", async (page) => {
      await page.getByLabel("Owner").selectOption("No owner");
      await page.getByLabel("Stage").selectOption("Interested");
      await page.getByText("Nobody fits these filters.").waitFor();
      expect(await button(page, "Show on sheet").getAttribute("aria-disabled")).toBe("true");
      await button(page, "Show everybody").click();
      expect(await page.getByRole("status").textContent()).toBe("15 of 15 customers");
    }));

  test("nobody stalled: it is said what limits and dates it rests on", () =>
    on("stalledNobody", async (page) => {
      await page.getByText("Nobody is over the limit of the stage.").waitFor();
      await page.getByText(/^Days in a stage are counted from/).waitFor();
      await button(page, "Limits are in Settings.").click();
      expect(await callsOf(page)).toEqual([["openSettings"]]);
    }));

  test("a long list grows by fifty, and the focus goes to the first that was added", () =>
    on("stalledMany", async (page) => {
      await page.getByText("Listed here are the 500 who are longest over the limit.").waitFor();
      const count = () => rows(page).getByRole("listitem").count();
      expect(await count()).toBe(50);
      await button(page, "Show 50 more of 450").click();
      expect(await count()).toBe(100);
      expect(await focusedText(page)).toMatch(/ 51\d+ days over$/);
    }));

  test("are pursued by keyboard alone: a next action and a day", () =>
    on("stalled", async (page) => {
      await rowOf(page, "Mina Park").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await focusedText(page)).toBe("Pursue");
      await page.keyboard.press("Enter");
      await page.keyboard.type("Call about the teapot");
      await page.keyboard.press("Enter");
      const values = { nextAction: "PursueCall about the teapot", dueDate: ASOF + 7 };
      expect(await callsOf(page)).toEqual([["edit", { kind: "followUp", ids: ["C036"], values }]]);
      expect(await focusedText(page)).toBe("Pursue");
    }));

  test("a plan that is there already is what is proposed, and only what changed is written", () =>
    on("stalled", async (page) => {
      await rowOf(page, "Copper Kettle").click();
      await button(page, "Pursue").click();
      expect(await page.getByLabel("Next action").inputValue()).toBe("Send the price list");
      await page.getByLabel("Due date").fill("");
      await button(page, "Plan it").click();
      await page.getByText("Fill this in.").waitFor();
      await page.getByLabel("Due date").fill("2026-07-20");
      await button(page, "Plan it").click();
      const values = { dueDate: ASOF + 20 };
      expect(await callsOf(page)).toEqual([["edit", { kind: "followUp", ids: ["C043"], values }]]);
    }));

  test("are given up after a question that says nothing is deleted; Escape is no", () =>
    on("stalled", async (page) => {
      await rowOf(page, "Cedar Cabins").click();
      await button(page, "Give up").click();
      await page
        .getByText(/^“Give up” becomes the next action of Cedar Cabins\. Nothing is deleted/)
        .waitFor();
      expect(await focusedText(page)).toBe("Cancel");
      await page.keyboard.press("Escape");
      expect(await focusedText(page)).toBe("Give up");
      expect(await callsOf(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await button(page, "Give up").click();
      const values = { nextAction: "Give up", dueDate: "" };
      expect(await callsOf(page)).toEqual([["edit", { kind: "followUp", ids: ["C040"], values }]]);
    }));

  test("a contact needs a day and a rep, which is said at the field; the rep is typed once", () =>
    on("stalled", async (page) => {
      await rowOf(page, "Willow Spa").click();
      await button(page, "Log contact").click();
      await page.getByLabel("Date").fill("");
      await button(page, "Log it").click();
      await page.getByText("Choose a date.").waitFor();
      await page.getByText("Fill this in.").waitFor();
      expect(await page.getByLabel("Date").evaluate((it) => it === document.activeElement)).toBe(
        true
      );
      await page.getByLabel("Date").fill("2026-06-29");
      await page.getByLabel("Rep").fill("Zhou Hao ");
      await page.getByLabel("Channel").fill("Call");
      await page.getByLabel("Outcome").fill("Will think it over");
      await button(page, "Log it").click();
      const told = { rep: "Zhou Hao", channel: "Call", outcome: "Will think it over" };
      expect(await callsOf(page)).toEqual([
        ["edit", { kind: "contact", id: "C038", day: ASOF - 1, ...told }],
      ]);
      await button(page, "Log contact").click();
      expect(await page.getByLabel("Rep").inputValue()).toBe("Zhou Hao");
      expect(await page.getByLabel("Outcome").inputValue()).toBe("");
    }));

  test("a change of stage says what made it move and who approved it", () =>
    on("stalled", async (page) => {
      await rowOf(page, "Grace Mbeki").click();
      await button(page, "Change stage").click();
      await button(page, "Move").click();
      await page.getByText("Choose one.").waitFor();
      expect(await page.getByLabel("To stage").locator("option").allTextContents()).toEqual([
        "Prospect now; choose …",
        "Interested",
      ]);
      await page.getByLabel("To stage").selectOption("Interested");
      await page.getByLabel("Trigger").fill("Tea fair");
      await page.getByLabel("Approved by").fill("Chen Yun");
      await button(page, "Move").click();
      const change = { to: "Interested", day: ASOF, trigger: "Tea fair", approvedBy: "Chen Yun" };
      expect(await callsOf(page)).toEqual([["edit", { kind: "stage", ids: ["C041"], ...change }]]);
    }));

  test("with orders the stage follows them, which is said where it would be changed", () =>
    on("stalled", async (page) => {
      await rowOf(page, "Mina Park").click();
      await button(page, "Change stage").click();
      await page.getByText(/^The stage follows the orders\./).waitFor();
    }));

  test("one lead is opened as a card or shown on the sheet", () =>
    on("stalled", async (page) => {
      await rowOf(page, "Grace Mbeki").click();
      await button(page, "Open card").click();
      await button(page, "Show in sheet").click();
      expect(await callsOf(page)).toEqual([
        ["openCard", "C041"],
        ["filter", [{ column: "customerId", values: ["C041"] }], "Grace Mbeki"],
      ]);
    }));

  test("what was just done stands at the row, and nothing is begun while it is written", () =>
    on("stalledEdited", async (page) => {
      await page.getByText("Given up", { exact: true }).waitFor();
      await page.getByText("Contact of 30 Jun 2026 logged").waitFor();
      await page.getByText("Moved to Interested").waitFor();
      await page.getByText("2 customers could be given up").waitFor();
      await rowOf(page, "Mina Park").click();
      await button(page, "Pursue").click({ force: true });
      expect(await page.getByRole("form").count()).toBe(0);
    }));
});

describe("clean-up", () => {
  test("proposes, and gives up those who were chosen, once it was asked", () =>
    on("stalled", async (page) => {
      await button(page, "3 customers could be given up").click();
      await page
        .getByText(/^For 180 days or more no change of stage, no contact and no order\./)
        .waitFor();
      expect(await button(page, "Give up the chosen (0)").getAttribute("aria-disabled")).toBe(
        "true"
      );
      await page.getByLabel("Cedar Cabins").check();
      await page.getByLabel("Grace Mbeki").check();
      await button(page, "Give up the chosen (2)").click();
      await page.getByText(/becomes the next action of 2 customers\. Nothing is deleted/).waitFor();
      expect(await callsOf(page)).toEqual([]);
      await button(page, "Give up 2").click();
      const values = { nextAction: "Give up", dueDate: "" };
      expect(await callsOf(page)).toEqual([
        ["edit", { kind: "followUp", ids: ["C040", "C041"], values }],
      ]);
    }));

  test("gives up all at once, in the words of the pane", () =>
    on(
      "stalled",
      async (page) => {
        await button(page, "3 位客户建议放弃").click();
        await page.getByLabel("全选（3）").check();
        await button(page, "全部放弃（3）").click();
        await button(page, "放弃 3 位").click();
        const values = { nextAction: "放弃", dueDate: "" };
        expect(await callsOf(page)).toEqual([
          ["edit", { kind: "followUp", ids: ["C040", "C039", "C041"], values }],
        ]);
      },
      "zh-CN"
    ));
});

describe("monthly review", () => {
  const done = (page: Page) =>
    page
      .getByRole("listitem")
      .filter({ has: page.getByRole("img", { name: "Done" }) })
      .getByRole("heading")
      .allTextContents();

  test("is a check list that ticks itself off", async () => {
    await on("monthly", async (page) => {
      expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
        ...["Data in order", "Compare", "Write", "Go through the to-do", "Print"],
      ]);
      expect(await done(page)).toEqual(["Compare", "Write"]);
    });
    await on("monthlyFirst", async (page) => expect(await done(page)).toEqual(["Data in order"]));
    // the sheets have changed since it was written
    await on("monthlyQuiet", async (page) =>
      expect(await done(page)).toEqual(["Data in order", "Compare", "Go through the to-do"])
    );
  });

  test("is written by its button, and so again", async () => {
    await on("monthlyFirst", async (page) => {
      await button(page, "Write the review").click();
      expect(await callsOf(page)).toEqual([["review"]]);
    });
    await on("monthly", async (page) => {
      await button(page, "Write the review again").click();
      await button(page, "Show the columns on “客户资料”").click();
      expect(await callsOf(page)).toEqual([["review"], ["showCell", "客户资料", "F1:V1"]]);
    });
  });

  test("compares with the last review, with round times, or with a day before it", () =>
    on("monthly", async (page) => {
      await page.getByText("With 31 Mar 2026, three months before.").waitFor();
      const choice = page.getByLabel("Compare with");
      await choice.selectOption("A year before");
      await choice.selectOption("Another day …");
      await page.getByLabel("Date").fill("2026-06-30");
      await button(page, "Compare").click();
      await page.getByText("Choose a day before 30 Jun 2026.").waitFor();
      await page.getByLabel("Date").fill("2026-06-29");
      await page.keyboard.press("Enter");
      expect(await callsOf(page)).toEqual([
        ["compareWith", { by: "year" }],
        ["compareWith", { day: ASOF - 1 }],
      ]);
    }));

  test("says in words by how much each figure went up or down", () =>
    on("monthly", async (page) => {
      const cells = (name: string) =>
        page
          .getByRole("row")
          .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
          .getByRole("cell")
          .allTextContents();
      expect(await cells("Customers")).toEqual(["30", "36up 6"]);
      expect(await cells("Active")).toEqual(["19", "14down 5"]);
    }));

  test("lists who went up and down a tier, from where to where; each opens the card", () =>
    on("monthly", async (page) => {
      await button(page, "4 customers up a tier").click();
      const up = page.getByRole("list", { name: "4 customers up a tier" });
      expect((await up.getByRole("listitem").allTextContents())[1]).toBe(
        "Harbour Tea House+8,600Small → Medium"
      );
      await up.getByRole("button", { name: "Harbour Tea House" }).click();
      expect(await callsOf(page)).toEqual([["openCard", "C002"]]);
    }));

  test("says what in the data needs a look, down to the cell", () =>
    on("monthly", async (page) => {
      await page.getByText("2 things in the sheets need a look.").waitFor();
      await button(page, "Show them").click();
      await button(page, "Show Orders 2006!B17").click();
      expect(await callsOf(page)).toEqual([["showCell", "Orders 2006", "B17"]]);
    }));

  test("leads on: to contacts, to the stalled leads, to the pages to print", () =>
    on("monthly", async (page) => {
      await page.getByRole("list", { name: "Whom to contact" }).getByRole("button").first().click();
      await button(page, "11 customers are stalled").click();
      await button(page, "Value pyramid").click();
      expect(await callsOf(page)).toEqual([
        ["openCard", "C020"],
        ["goThrough", "stalled"],
        ["showReport", "Value pyramid"],
      ]);
      await page.getByText(/^Every page is set up for A4\./).waitFor();
    }));

  test("is comparable by keyboard: the contacts that were added take the focus", () =>
    on("monthly", async (page) => {
      await button(page, "Show 20 more of 27").focus();
      await page.keyboard.press("Enter");
      const list = page.getByRole("list", { name: "Whom to contact" });
      expect(await list.getByRole("listitem").count()).toBe(25);
      expect(await focusedText(page)).toBe(
        await list.getByRole("listitem").nth(5).getByRole("button").textContent()
      );
    }));
});
