import { RELATIONSHIPS, STATUSES } from "../../../src/core/codes";
import { activityStatus, daysToNextStatus } from "../../../src/core/life/activityStatus";
import { orderLadder } from "../../../src/core/life/orderLadder";
import { relationshipCode } from "../../../src/core/life/relationshipStage";

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
  const code = relationshipCode({ status: STATUSES.indexOf(status), orders, recent, previous });
  expect(RELATIONSHIPS[code]).toBe(stage);
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
