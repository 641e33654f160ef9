import type { Browser } from "playwright-core";
import { openReviewed, type ReviewedPage } from "./reviewedPage";
import { seen } from "./bookInView";
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

/** The whole number that stands first in a text. */
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? "")?.[0]);

describe("English, light: what is done at a reviewed book, and put back", () => {
  let at: ReviewedPage;
  let reviewed: Awaited<ReturnType<typeof seen>>;

  beforeAll(async () => {
    at = await openReviewed(browser, { width: 1440 });
    reviewed = await seen(at);
  });
  afterEach(() => {
    const { complaints, strangers } = at;
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });
  afterAll(() => at.close());

  test("Customers: a part of the pyramid shows its customers on the sheet, and all again", async () => {
    const { texts, goThrough, part, button, main, shownOf, hidden, told, rows } = at;
    const { say, core } = texts;
    await goThrough("customers");
    const pyramid = part(say("picture.pyramid"));
    const top = pyramid.getByRole("listitem").first().getByRole("button");
    const tier = core("tier.top");
    await top.click();
    const people = (await rows()).filter((row) => row[core("column.tier")] === tier).length;
    expect(people).toBeGreaterThan(0);
    const group = main.getByRole("group", {
      name: say("picture.picked", { what: tier, count: people }),
    });
    await button(say("picture.filter"), group).click();
    await told(say("message.filtered", { what: tier, sheet: "Customers", count: people }));
    expect(await shownOf(core("column.tier"))).toEqual(Array(people).fill(tier));
    await at.screenshot("door-customers-filtered");
    await button(say("message.clearFilter")).click();
    await told(say("message.filterCleared"));
    await hidden(0);
  });

  test("Customers: a cell of the heat map is copied to a sheet of its own, which goes away again", async () => {
    const { texts, part, button, main, rows, undo } = at;
    const { say } = texts;
    const grid = part(say("picture.heat")).getByRole("grid");
    const cell = grid.getByRole("button", { name: say("picture.heat.cell", { r: 5, f: 5 }) });
    const people = numberIn(await cell.textContent());
    await cell.click();
    const best = (await rows()).filter((row) => row.R === 5 && row.F === 5);
    expect(best).toHaveLength(people);
    await button(say("picture.copy")).click();
    await main.getByText(/copied to the new sheet/).waitFor();
    const { sheets } = await at.dump();
    const copy = sheets.find(({ name }) => !reviewed.sheets.some((old) => old.name === name));
    expect((await rows(copy?.name)).map((row) => row.Name)).toEqual(best.map((row) => row.Name));
    await undo();
    expect(await seen(at)).toEqual(reviewed);
  });

  test("Customers: the card follows the selected row; a follow-up stands in the cells of the sheet until it is put back", async () => {
    const { texts, button, main, cell, goTo, turnTo, rows, undo } = at;
    const { say, core } = texts;
    await turnTo("Customers");
    await cell(200, 75);
    await button(say("desk.card", { customer: "C0001" })).click();
    await main.getByRole("heading", { name: "金子勇" }).waitFor();
    await goTo("C3");
    await main.getByRole("heading", { name: "冯伟晨" }).waitFor();
    const form = main.getByRole("form", { name: say("card.followUp") });
    await form.getByLabel(core("field.nextAction")).fill("Invite to the tasting");
    await form.getByLabel(core("field.dueDate")).fill("2026-07-20");
    await button(say("card.save")).click();
    await main
      .getByText(say("message.edited.followUp", { sheet: "Customers", count: 1 }))
      .waitFor();
    expect((await rows())[1]).toMatchObject({
      Name: "冯伟晨",
      "Next action": "Invite to the tasting",
      // 20 July 2026 as Excel counts days
      "Due date": 46223,
    });
    await at.screenshot("card-saved");
    await undo();
    expect(await seen(at)).toEqual(reviewed);
    await button(say("action.backToResults")).click();
  });

  test("Stalled leads: by owner; pursued, contacted, moved on and given up, each in its place in the book; all is put back at once", async () => {
    const { texts, goThrough, main, button, rows, told } = at;
    const { say, core } = texts;
    await goThrough("stalled");
    const owner = "Zhou Hao 周浩";
    await main.getByLabel(core("field.owner")).selectOption(owner);
    const list = main.getByRole("list", { name: say("stalled.list") });
    const first = list.getByRole("listitem").first();
    const name = await first.getByRole("button").first().locator("span").first().textContent();
    const lead = (await rows()).find((row) => row.Name === name);
    expect(lead).toMatchObject({ Owner: owner, Name: name });
    const id = String(lead?.["Customer ID"]);
    const line = async () => (await rows()).find((row) => row["Customer ID"] === id);
    await first.getByRole("button").first().click();

    await button(core("advice.pursue"), first).click();
    await first.getByLabel(core("field.nextAction")).fill("Call about the tea set");
    await first.getByLabel(core("field.dueDate")).fill("2026-07-15");
    await button(say("stalled.pursue.submit"), first).click();
    await told(say("message.edited.followUp", { sheet: "Customers", count: 1 }));
    // 15 July 2026
    expect(await line()).toMatchObject({
      "Next action": "Call about the tea set",
      "Due date": 46218,
    });

    const contacts = await rows("Contacts");
    await button(say("form.contact.title"), first).click();
    await first.getByLabel(core("field.rep")).fill("Lin Mei 林梅");
    await first.getByLabel(core("field.channel")).fill("Visit");
    await first.getByLabel(core("field.outcome")).fill("Wants a sample");
    await button(say("form.contact.submit"), first).click();
    await told(say("message.edited.contact", { sheet: "Contacts" }));
    const contactsNow = await rows("Contacts");
    expect(contactsNow).toHaveLength(contacts.length + 1);
    expect(contactsNow.at(-1)).toMatchObject({
      "Customer ID": id,
      Rep: "Lin Mei 林梅",
      Channel: "Visit",
      Outcome: "Wants a sample",
    });

    const log = await rows("Stage log");
    await button(say("form.stage.title"), first).click();
    const stages = first.getByLabel(core("field.toStage"));
    await stages.selectOption({ index: 1 });
    const to = await stages.inputValue();
    await first.getByLabel(core("field.trigger")).fill("Asked for an offer");
    await first.getByLabel(core("field.approvedBy")).fill("Chen Yun 陈云");
    await button(say("form.stage.submit"), first).click();
    await told(say("message.edited.stage", { sheet: "Customers", count: 1 }));
    expect(await line()).toMatchObject({ Stage: to });
    const logNow = await rows("Stage log");
    expect(logNow).toHaveLength(log.length + 1);
    expect(logNow.at(-1)).toMatchObject({
      "Customer ID": id,
      "From stage": lead?.Stage,
      "To stage": to,
      Trigger: "Asked for an offer",
      "Approved by": "Chen Yun 陈云",
    });
    await at.screenshot("door-stalled-edited");

    await main.getByRole("button", { name: /could be given up$/ }).click();
    const proposals = main.getByRole("list", { name: say("stalled.cleanUp.list") });
    const givenUp: (string | undefined)[] = [];
    for (const index of [0, 2]) {
      const box = proposals.getByRole("checkbox").nth(index);
      givenUp.push((await proposals.getByRole("listitem").nth(index).innerText()).split("\n")[0]);
      await box.check();
    }
    await button(say("stalled.giveUp.chosen", { count: 2 })).click();
    await button(say("stalled.giveUp.yes", { count: 2 })).click();
    await told(say("message.edited.followUp", { sheet: "Customers", count: 2 }));
    const gone = (await rows()).filter((row) => row["Next action"] === core("advice.giveUp"));
    expect(gone.map((row) => row.Name).sort()).toEqual(givenUp.sort());

    // the first of these four, and with it the three newer ones
    await button(say("runs.open")).click();
    await main.getByRole("listitem").nth(3).getByRole("button").click();
    await main.getByText(say("runs.question", { newer: 3 })).waitFor();
    await at.screenshot("runs-several");
    await button(say("runs.confirm")).click();
    await told(say("message.undone", { count: 4 }));
    expect(await seen(at)).toEqual(reviewed);
  });

  test.each([320, 450])(
    "each door fits a pane of %i pixels, light, dark and with forced colours",
    async (width) => {
      const { page, pane, goThrough, widen } = at;
      await widen(width);
      const frame = page.locator("aside iframe");
      expect((await frame.boundingBox())?.width).toBe(width);
      for (const look of [
        { name: "light", colorScheme: "light", forcedColors: "none" },
        { name: "dark", colorScheme: "dark", forcedColors: "none" },
        { name: "forced", colorScheme: "light", forcedColors: "active" },
      ] as const) {
        await page.emulateMedia(look);
        for (const door of ["customers", "review", "stalled"] as const) {
          await goThrough(door);
          const html = pane.locator("html");
          const tooWide = await html.evaluate((all) => all.scrollWidth - all.clientWidth);
          expect([look.name, door, tooWide]).toEqual([look.name, door, 0]);
          await at.screenshot(`desk-${door}-${width}-${look.name}`, frame);
        }
      }
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      await widen(360);
    }
  );

  test("an edit in the sheet makes the results older than the sheet, and overwrites nothing; Refresh brings them up to date, past a filter when that is wanted", async () => {
    const { texts, goThrough, part, button, main, told, goTo, turnTo, type, rows, hidden } = at;
    const { say, core } = texts;
    await goThrough("customers");
    await part(say("picture.segments")).getByRole("listitem").first().getByRole("button").click();
    await button(say("picture.filter")).click();
    await button(say("message.clearFilter")).waitFor();

    await turnTo("Orders");
    await goTo("H5");
    await type("1116");
    await main.getByText(/1 cell on “Orders”/).waitFor();
    await at.screenshot("stale");
    // the first order was one of 116
    const [{ "Customer ID": buyer } = {}] = await rows("Orders");
    const net = async () =>
      Number((await rows()).find((row) => row["Customer ID"] === buyer)?.[core("column.net")]);
    expect((await at.dump()).sheets[0]).toEqual(reviewed.sheets[0]);
    const before = await net();
    await button(say("stale.refresh")).click();
    await button(say("message.showAllAndGoOn")).click();
    await told(say("message.reviewed"));
    await hidden(0);
    expect(await net()).toBeCloseTo(before + 1000);
    expect(await button(say("stale.refresh")).count()).toBe(0);

    await main.getByRole("switch", { name: say("stale.automatic") }).click();
    await goTo("H5");
    await type("116");
    await at.inRowOf(String(buyer), core("column.net"), before);
    expect(await button(say("stale.refresh")).count()).toBe(0);
  });
});

test("the sample of the first run opens as a workbook of its own, where the pane begins anew", async () => {
  const bench = await openWorkbench(browser, { url: workbenchUrl(), book: "web-shop.xlsx" });
  const { page, pane, texts, complaints, strangers } = bench;
  await pane.getByRole("button", { name: texts.say("welcome.sample") }).click();
  await page.waitForFunction(() => window.workbench?.dump().sheets[0]?.name === "Customers");
  await bench.ready();
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  await bench.close();
});
