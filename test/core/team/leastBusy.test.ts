import fc from "fast-check";
import { workQueue } from "../../../src/core/team/leastBusy";

/** Each piece of work goes to whoever is next. */
const given = (work: number[], pieces: number) => {
  const queue = workQueue(work);
  return Array.from({ length: pieces }, () => {
    const member = queue.next();
    queue.add(member);
    return member;
  });
};

test("work fills up from below, of equals the first", () => {
  // 3 1 2 → second (3 2 2), second (3 3 2), third (3 3 3), then one after the other.
  expect(given([3, 1, 2], 7)).toEqual([1, 1, 2, 0, 1, 2, 0]);
  expect(given([0, 0], 3)).toEqual([0, 1, 0]);
  expect(given([5], 2)).toEqual([0, 0]);
});

test("nobody is next where there is nobody", () => {
  expect(workQueue([]).next()).toBe(-1);
});

test("work given otherwise counts too, and the next is always the first of those with least", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.option(fc.nat({ max: 11 })), { maxLength: 60 }),
      (work, steps) => {
        const queue = workQueue(work);
        const load = [...work];
        for (const step of steps) {
          const least = load.indexOf(Math.min(...load));
          expect(queue.next()).toBe(least);
          const member = step === null ? least : step % load.length;
          queue.add(member);
          load[member] = (load[member] ?? 0) + 1;
        }
      }
    )
  );
});
