import { activityStatus, daysToNextStatus } from "../../../src/core/life/activityStatus";
import { orderLadder } from "../../../src/core/life/orderLadder";
import { pipelineStage } from "../../../src/core/life/pipelineStage";
import { relationshipStage } from "../../../src/core/life/relationshipStage";
import { stageOfWord } from "../../../src/core/life/stageWords";

const BOUNDS = { active: 45, silent: 90, sleeping: 180 };

test.each([
  [0, "active", 46],
  [45, "active", 1],
  [46, "silent", 45],
  [90, "silent", 1],
  [91, "sleeping", 90],
  [180, "sleeping", 1],
  [181, "lost", -1],
] as const)(
  "%p days since the last order: %s, %p days to the next status",
  (days, status, next) => {
    expect(activityStatus(days, BOUNDS)).toBe(status);
    expect(daysToNextStatus(days, BOUNDS)).toBe(next);
  }
);

test.each([
  ["潜在", "prospect"],
  ["潛在客戶", "prospect"],
  ["Lead", "prospect"],
  [" INTERESTED ", "interested"],
  ["意向", "interested"],
  ["First-time", "firstTime"],
  ["first time", "firstTime"],
  ["初次购买", "firstTime"],
  ["初次購買", "firstTime"],
  ["Repeat", "repeat"],
  ["历史", "repeat"],
  ["Phase 7", undefined],
  ["constructor", undefined],
])("the typed stage %p means %p", (typed, stage) => {
  expect(stageOfWord(typed)).toBe(stage);
});

test("a stage typed in both languages is that stage; two different stages are none", () => {
  expect(stageOfWord("Repeat 复购")).toBe("repeat");
  expect(stageOfWord("意向（Interested）")).toBe("interested");
  expect(stageOfWord("Prospect / Repeat")).toBeUndefined();
});

test.each([
  [0, undefined, "prospect", false],
  [0, "意向", "interested", false],
  [0, "Phase 7", "prospect", true],
  [0, "Repeat", "repeat", true],
  [1, undefined, "firstTime", false],
  [1, "first-time", "firstTime", false],
  [1, "意向", "firstTime", true],
  [2, undefined, "repeat", false],
  [2, "历史", "repeat", false],
  [5, "初次购买", "repeat", true],
  [2, "Phase 7", "repeat", true],
] as const)("%p orders and the typed stage %p: %s, differs %p", (orders, typed, stage, differs) => {
  expect(pipelineStage(orders, typed)).toEqual({ stage, differs });
});

test.each([
  ["sleeping", 9, 500, 100, "declining"],
  ["lost", 1, 0, 0, "declining"],
  ["silent", 4, 50, 100, "declining"],
  ["silent", 4, 51, 100, "stable"],
  ["active", 1, 40, 100, "declining"],
  ["active", 1, 100, 0, "exploring"],
  ["active", 3, 119, 100, "stable"],
  ["active", 3, 120, 100, "growing"],
  ["active", 2, 100, 100, "growing"],
  ["active", 5, 100, 0, "growing"],
  ["active", 5, 0, -10, "growing"],
  ["active", 5, -10, 100, "declining"],
] as const)("%s, %p orders, spend %p after %p: %s", (status, orders, recent, previous, stage) => {
  expect(relationshipStage({ status, orders, recent, previous })).toBe(stage);
});

test("five customers with 0, 1, 2, 2 and 7 orders climb the ladder", () => {
  expect(orderLadder(Int32Array.of(0, 1, 2, 2, 7))).toEqual({
    reached: [4, 3, 1, 1, 1],
    stepRates: [0.75, 1 / 3, 1, 1],
  });
});

test("a rung that nobody reached has no rate", () => {
  expect(orderLadder(Int32Array.of(1))).toEqual({
    reached: [1, 0, 0, 0, 0],
    stepRates: [0, undefined, undefined, undefined],
  });
  expect(orderLadder(new Int32Array(0)).reached).toEqual([0, 0, 0, 0, 0]);
});
