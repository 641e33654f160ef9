import type { LifeEvent } from "../../../../src/core/why/explanation";
import {
  dotRadius,
  LARGEST,
  lifePlaces,
} from "../../../../src/taskpane/components/card/lifePlaces";

const stage = (day: number, label: string): LifeEvent => ({ day, kind: "stage", label });
const order = (day: number, amount: number): LifeEvent => ({
  ...{ day, kind: "order", label: "", amount },
});

test("a life goes from its first event to the day of the card", () => {
  const { first, last, places } = lifePlaces(
    [stage(100, "Lead"), order(125, 9), order(150, 9)],
    200
  );
  expect([first, last]).toEqual([100, 200]);
  expect(places).toEqual([0, 0.25, 0.5]);
});

test("a stay lasts until the next stage, the last one until the day of the card", () => {
  const { stays } = lifePlaces([stage(100, "Lead"), order(150, 9), stage(150, "Buyer")], 200);
  expect(stays).toEqual([
    { label: "Lead", day: 100, from: 0, to: 0.5 },
    { label: "Buyer", day: 150, from: 0.5, to: 1 },
  ]);
});

test("something noted after the day of the card makes the line longer", () => {
  expect(lifePlaces([order(100, 9), order(300, 9)], 200)).toMatchObject({
    last: 300,
    places: [0, 1],
  });
});

test("a life of one day has its only event at the end", () => {
  expect(lifePlaces([order(200, 9)], 200).places).toEqual([1]);
});

test("a dot's area is as the amount: a quarter of the money has half the radius", () => {
  expect(dotRadius(400, 400)).toBe(LARGEST);
  expect(dotRadius(100, 400)).toBe(LARGEST / 2);
});

test("small orders and refunds can still be seen", () => {
  for (const amount of [0.01, 0, -50]) expect(dotRadius(amount, 400)).toBe(3);
  expect(dotRadius(-50, -10)).toBe(3);
});
