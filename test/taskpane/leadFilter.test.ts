import type { StalledLead } from "../../src/core/desk/desk";
import type { BookEdit } from "../../src/excel/bookEdit";
import {
  EVERY_LEAD,
  leadsOf,
  sheetFilters,
} from "../../src/taskpane/components/stalled/leadFilter";
import { plannedNow, recentEdits } from "../../src/taskpane/components/stalled/recentEdits";

const lead = (id: string, over: number, owner: string | undefined, stage: string): StalledLead => ({
  ...{ id, name: id, stage, over, stalled: over > 0 },
  ...{ daysInStage: 30 + over, limit: 30 },
  ...(owner !== undefined && { owner }),
});
const rows = [
  lead("A", 91, "Lin", "Interested"),
  lead("B", 90, "Zhou", "Interested"),
  lead("C", 8, "Lin", "Prospect"),
  lead("D", 7, undefined, "Prospect"),
  lead("E", 1, "Zhou", "Prospect"),
  lead("F", 0, "Lin", "Interested"),
  lead("G", -3, "Zhou", "Prospect"),
];
const idsOf = (filter: Partial<typeof EVERY_LEAD>) =>
  leadsOf(rows, { ...EVERY_LEAD, ...filter }).map(({ id }) => id);

describe("leads are listed", () => {
  test("all of them, due soon included, unless something is asked for", () => {
    expect(idsOf({})).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
  });

  test("by more than so many days over the limit, the day itself not included", () => {
    expect(idsOf({ over: 0 })).toEqual(["A", "B", "C", "D", "E"]);
    expect(idsOf({ over: 7 })).toEqual(["A", "B", "C"]);
    expect(idsOf({ over: 30 })).toEqual(["A", "B"]);
    expect(idsOf({ over: 90 })).toEqual(["A"]);
  });

  test("by owner, also those without one", () => {
    expect(idsOf({ owner: "Lin" })).toEqual(["A", "C", "F"]);
    expect(idsOf({ owner: "" })).toEqual(["D"]);
  });

  test("by stage, together with the rest", () => {
    expect(idsOf({ stage: "Prospect", over: 0 })).toEqual(["C", "D", "E"]);
    expect(idsOf({ stage: "Prospect", over: 7, owner: "Zhou" })).toEqual([]);
  });
});

describe("the same list on the sheet", () => {
  const words = { stalled: "Yes", dueSoon: "Due soon" };
  const capped = { rows, total: 900 };

  test("is what its columns say where they do, so that it is whole where the pane's is cut", () => {
    expect(sheetFilters(capped, EVERY_LEAD, words)).toEqual([
      { column: "stalled", values: ["Yes", "Due soon"] },
    ]);
    expect(sheetFilters(capped, { over: 0, stage: "Prospect" }, words)).toEqual([
      { column: "stalled", values: ["Yes"] },
      { column: "pipeline", values: ["Prospect"] },
    ]);
  });

  test("is of the customers listed where no column tells: owners, and days over the limit", () => {
    expect(sheetFilters(capped, { over: "dueSoon", owner: "Zhou" }, words)).toEqual([
      { column: "customerId", values: ["B", "E", "G"] },
    ]);
    expect(sheetFilters(capped, { over: 30, stage: "Interested" }, words)).toEqual([
      { column: "customerId", values: ["A", "B"] },
    ]);
  });
});

describe("what was done since the book was read", () => {
  const edits: BookEdit[] = [
    { kind: "followUp", ids: ["A", "B"], values: { nextAction: "Call", dueDate: 20_000 } },
    { kind: "followUp", ids: ["A"], values: { nextAction: "Give up", dueDate: "" } },
    { kind: "contact", id: "B", day: 20_001, rep: "Lin", channel: "", outcome: "" },
    { kind: "stage", ids: ["C"], to: "Interested", day: 20_002, trigger: "Fair", approvedBy: "" },
    { kind: "list", filters: [], title: "A" },
  ];

  test("is told of each customer, the last of a kind", () => {
    expect(recentEdits(edits, "A")).toEqual({ nextAction: "Give up", dueDate: "" });
    expect(recentEdits(edits, "B")).toEqual({
      ...{ nextAction: "Call", dueDate: 20_000, contact: 20_001 },
    });
    expect(recentEdits(edits, "C")).toEqual({ stage: "Interested" });
    expect(recentEdits(edits, "D")).toEqual({});
  });

  test("makes the plan that stands now; what was cleared is no plan", () => {
    const read = { nextAction: "Visit", dueDate: 19_990 };
    expect(plannedNow(read, recentEdits(edits, "A"))).toEqual({ nextAction: "Give up" });
    expect(plannedNow(read, recentEdits(edits, "B"))).toEqual({
      ...{ nextAction: "Call", dueDate: 20_000 },
    });
    expect(plannedNow(read, recentEdits(edits, "D"))).toEqual(read);
    expect(plannedNow({}, {})).toEqual({});
  });
});
