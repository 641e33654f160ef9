import { wilson } from "../../../src/core/math/wilson";

test("Wilson's interval of 15 in 50 at 95 % is 0.1910 … 0.4375", () => {
  // Worked by hand: centre (0.3 + 0.0384146) / 1.0768292 = 0.3142690, half width 1.959964 · √(0.0042 + 0.00019207) / 1.0768292... = 0.1232
  const { low, high } = wilson(15, 50, 1.959963984540054);
  expect(low).toBeCloseTo(0.191, 3);
  expect(high).toBeCloseTo(0.4375, 3);
});

test("none and all of ten leave room, without leaving 0 … 1", () => {
  // z² / (n + z²) = 3.8415 / 13.8415
  const none = wilson(0, 10, 1.959963984540054);
  expect(none.low).toBeCloseTo(0, 12);
  expect(none.high).toBeCloseTo(0.27753, 5);
  const all = wilson(10, 10, 1.959963984540054);
  expect(all.high).toBeCloseTo(1, 12);
  expect(all.low).toBeCloseTo(1 - 0.27753, 5);
});

test("without a trial anything may be", () => {
  expect(wilson(0, 0, 1.28)).toEqual({ low: 0, centre: 0.5, high: 1 });
});
