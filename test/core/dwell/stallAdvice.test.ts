import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { ADVICE, STALL_REASONS, stallReason } from "../../../src/core/dwell/stallAdvice";
import { STALLS } from "../../../src/core/dwell/dwell";
import { day } from "../readBook";
import { modelsOf, type Diary } from "./diary";

const ASOF = day("2024-06-30");
const HEAD = ["Customer ID", "Stage", "Stage entered", "Last contact", "Next action", "Due date"];

test.each([
  [0, 31, "notVisited"],
  [0, 500, "notVisited"],
  [1, 179, "fewContacts"],
  [2, 180, "deadPiece"],
  [2, 500, "deadPiece"],
  [3, 31, "handledBadly"],
  [9, 500, "handledBadly"],
  [undefined, 500, "unknown"],
] as const)("%p contacts in %p days of a stage: %s", (contacts, days, reason) => {
  expect(stallReason(contacts, days, 180)).toBe(reason);
});

/** What is said of the only customer. */
function said(cells: Cell[], more: Diary = {}, head = HEAD) {
  const { dwell } = modelsOf({ customers: [head, ["c1", ...cells]], ...more }, ASOF);
  return {
    stall: STALLS[dwell.stall[0] ?? 0],
    contactDays: dwell.contacts.days[0],
    reason: STALL_REASONS[dwell.reason[0] ?? -1],
    advice: ADVICE[dwell.advice[0] ?? -1],
    cleanUp: dwell.cleanUp[0] === 1,
  };
}
const contacts = (...days: string[]) => ({ contacts: days.map((on) => ({ on, id: "c1" })) });

describe("the contact clock", () => {
  test("runs from the newest contact, of the contact sheet or the customer sheet, that is not in the future", () => {
    const rows = contacts("2024-05-01", "2024-06-20", "2024-07-02");
    expect(said(["interested", "2024-05-31", "", "", ""], rows).contactDays).toBe(10);
    expect(said(["interested", "2024-05-31", "2024-06-25", "", ""], rows).contactDays).toBe(5);
    expect(said(["interested", "2024-05-31", "2024-06-10", "", ""], rows).contactDays).toBe(10);
    expect(said(["interested", "2024-05-31", "", "", ""]).contactDays).toBe(-1);
  });

  test("sets nothing back: who was visited yesterday is stalled all the same", () => {
    expect(said(["interested", "2024-05-30", "2024-06-29", "", ""])).toMatchObject({
      stall: "stalled",
      reason: "fewContacts",
      advice: "pursue",
    });
  });

  test("counts contacts from the day of entry on", () => {
    const before = contacts("2024-05-01", "2024-05-02", "2024-05-03");
    expect(said(["interested", "2024-05-04", "", "", ""], before).reason).toBe("notVisited");
    const since = contacts("2024-05-04", "2024-05-20", "2024-06-10");
    expect(said(["interested", "2024-05-04", "", "", ""], since).reason).toBe("handledBadly");
    // The last contact of the sheet is no row of the list yet.
    const two = contacts("2024-05-04", "2024-05-20");
    expect(said(["interested", "2024-05-04", "2024-06-01", "", ""], two).reason).toBe(
      "handledBadly"
    );
    expect(said(["interested", "2024-05-04", "2024-05-20", "", ""], two).reason).toBe(
      "fewContacts"
    );
  });
});

test("without any contact data the reason is unknown, not that nobody went there", () => {
  const head = ["Customer ID", "Stage", "Stage entered"];
  expect(said(["interested", "2024-05-04"], {}, head)).toMatchObject({
    reason: "unknown",
    advice: "pursue",
  });
});

describe("giving up", () => {
  // 180 days before 30 June 2024 is 2 January.
  test("is proposed after 180 days without a stage change and a contact, not after 179", () => {
    expect(said(["interested", "2024-01-02", "", "", ""])).toMatchObject({
      cleanUp: true,
      advice: "giveUp",
    });
    expect(said(["interested", "2024-01-03", "", "", ""])).toMatchObject({
      cleanUp: false,
      advice: "pursue",
    });
    expect(said(["interested", "2023-01-01", "2024-01-02", "", ""]).cleanUp).toBe(true);
    expect(said(["interested", "2023-01-01", "2024-01-03", "", ""]).cleanUp).toBe(false);
  });

  test("is not advised while an action is planned after today, though the question stands", () => {
    const planned = (due: string) =>
      said(["interested", "2023-01-01", "", "Send offer", due], contacts());
    expect(planned("2024-07-01")).toMatchObject({
      stall: "stalled",
      cleanUp: true,
      advice: "pursue",
    });
    expect(planned("2024-06-30")).toMatchObject({ cleanUp: true, advice: "giveUp" });
  });

  test("is not proposed for somebody who ordered since, nor in a stage without a limit", () => {
    const orders = (...days: string[]) => ({
      orders: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ...days.map((on, i) => [`o${i}`, "c1", on, 10]),
      ],
    });
    expect(said(["first-time", "2023-11-01", "", "", ""], orders("2023-11-01")).cleanUp).toBe(true);
    expect(said(["first-time", "2023-11-01", "", "", ""], orders("2024-05-01")).cleanUp).toBe(
      false
    );
    expect(said(["", "", "", "", ""], orders("2022-01-01", "2022-02-01")).cleanUp).toBe(false);
  });

  test("follows the setting", () => {
    const settings = { ...DEFAULT_SETTINGS, cleanUpDays: 60 };
    expect(said(["interested", "2024-05-01", "", "", ""], { settings })).toMatchObject({
      cleanUp: true,
    });
  });
});
