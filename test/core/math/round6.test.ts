import { round6 } from "../../../src/core/math/round6";

test.each([
  [0.1 + 0.2, 0.3],
  [1.0000004, 1],
  [1.0000006, 1.000001],
  [-1.0000006, -1.000001],
  [-1e-9, 0],
  [123456789.123456, 123456789.123456],
  [1e15, 1e15],
  [9007199254740993, 9007199254740993],
])("%p becomes %p", (value, rounded) => {
  expect(round6(value)).toBe(rounded);
});

test("NaN stays NaN and no zero is negative", () => {
  expect(round6(NaN)).toBeNaN();
  expect(Object.is(round6(-0), 0)).toBe(true);
});
