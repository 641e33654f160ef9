import { quintileOf } from "../../../src/core/rfm/quintile";

test("a score stands for the quintile in which the middle of its share lies", () => {
  // Of three the middles are at 1/6, 1/2, 5/6; of four at 1/8, 3/8, 5/8, 7/8; quintiles end at 1/5, 2/5, 3/5, 4/5.
  expect([1, 2, 3].map((score) => quintileOf(score, 3))).toEqual([1, 3, 5]);
  expect([1, 2, 3, 4].map((score) => quintileOf(score, 4))).toEqual([1, 2, 4, 5]);
  expect([1, 2, 3, 4, 5].map((score) => quintileOf(score, 5))).toEqual([1, 2, 3, 4, 5]);
});
