import type { Pace } from "../../src/taskpane/timeLeft";
import { paceAfter, secondsLeft } from "../../src/taskpane/timeLeft";

const reading = (done: number, total = 1000) => ({ phase: "reading", done, total }) as const;
const told = (...reports: [done: number, at: number][]): Pace | undefined =>
  reports.reduce<Pace | undefined>(
    (pace, [done, at]) => paceAfter(pace, reading(done), at),
    undefined
  );
const left = (...reports: [done: number, at: number][]) => {
  const pace = told(...reports);
  return pace && secondsLeft(pace);
};

test("200 of 1,000 rows in 4 seconds leave 800 rows for 16 seconds, told as 20", () => {
  expect(left([0, 0], [200, 4000])).toBe(20);
});

test("what was done before the count began does not make the rest look faster", () => {
  // 100 rows in 3 seconds, 800 to go: 24 seconds
  expect(left([100, 0], [200, 3000])).toBe(25);
});

test("from half a minute the steps are tens, from a minute whole minutes", () => {
  expect(left([0, 0], [100, 4000])).toBe(40);
  expect(left([0, 0], [100, 10_000])).toBe(120);
});

test("nothing is said from too little work, in the first two seconds, or when it is nearly done", () => {
  expect(left([0, 0], [50, 4000])).toBeUndefined();
  expect(left([0, 0], [500, 1999])).toBeUndefined();
  expect(left([0, 0], [900, 9000])).toBeUndefined();
  expect(secondsLeft({ ...paceAfter(undefined, reading(0, 0), 0), at: 9000 })).toBeUndefined();
});

test("another phase, or another sheet with other rows, counts from its own beginning", () => {
  const pace = paceAfter(
    told([0, 0], [500, 5000]),
    { phase: "writing", done: 0, total: 1000 },
    6000
  );
  expect(pace).toEqual({
    phase: "writing",
    beganAt: 6000,
    at: 6000,
    from: 0,
    done: 0,
    total: 1000,
  });
  expect(paceAfter(told([0, 0], [500, 5000]), reading(10, 70), 6000)).toMatchObject({ from: 10 });
});
