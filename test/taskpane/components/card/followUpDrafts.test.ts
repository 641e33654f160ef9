import {
  dueDateFits,
  storedTexts,
  valuesOf,
  withText,
} from "../../../../src/taskpane/components/card/followUpDrafts";
import type { FollowUpDrafts } from "../../../../src/taskpane/components/card/followUpDrafts";

// 6 July 2026 is 20,640 days after 1 January 1970
const stored = storedTexts({ nextAction: "Call", dueDate: 20_640 });

test("what stands in the book stands in the fields, days as the browser has them", () => {
  expect(stored).toEqual({
    nextAction: "Call",
    dueDate: "2026-07-06",
    note: "",
    churnReason: "",
    inducement: "",
  });
});

test("only what differs from the book is a draft", () => {
  const typed = withText({}, "C1", stored, { nextAction: "Visit" });
  expect(typed).toEqual({ C1: { nextAction: "Visit" } });
  expect(withText(typed, "C1", stored, { note: "likes green tea" })).toEqual({
    C1: { nextAction: "Visit", note: "likes green tea" },
  });
});

test("typing back what is stored, or only adding blanks, leaves no draft", () => {
  const typed: FollowUpDrafts = { C1: { nextAction: "Visit" } };
  expect(withText(typed, "C1", stored, { nextAction: "Call" })).toEqual({});
  expect(withText({}, "C1", stored, { nextAction: "Call  ", note: " " })).toEqual({});
});

test("the drafts of other customers stay", () => {
  const others: FollowUpDrafts = { C2: { note: "x" } };
  const both = withText(others, "C1", stored, { note: "y" });
  expect(both).toEqual({ C1: { note: "y" }, C2: { note: "x" } });
  expect(withText(both, "C1", stored, { note: "" })).toEqual(others);
});

test("what is written are days and trimmed texts; an emptied field is cleared", () => {
  expect(valuesOf({ nextAction: " Visit ", dueDate: "2026-07-07" })).toEqual({
    nextAction: "Visit",
    dueDate: 20_641,
  });
  expect(valuesOf({ nextAction: "", dueDate: "" })).toEqual({ nextAction: "", dueDate: "" });
});

test("a due date is a day or nothing", () => {
  expect(["", "2026-07-06", "2026-02-30", "soon"].map(dueDateFits)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
