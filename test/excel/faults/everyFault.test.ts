import { journey } from "./journey";
import type { Step } from "./journey";
import { MISHAPS } from "./mishaps";
import { nameOf, undergo } from "./ordeal";
import type { Ordeal } from "./ordeal";
import { SEED } from "../../seed";
import { sampleOf } from "./sample";
import { withoutTimeouts } from "./withoutTimeouts";

jest.setTimeout(3_600_000);
withoutTimeouts();

const everyBatch = (step: Step): Ordeal[] =>
  Array.from({ length: step.batches }, (_, batch) => batch).flatMap((batch) =>
    MISHAPS.map((mishap) => ({ step, batch, mishap }))
  );

/** Of about 12,000 cases; `PERENNIAL_RUNS=all npx jest test/excel/faults` goes through all of them. */
const IN_CI = 150;

test(`whatever goes wrong with whichever batch of a first run, a second run, an edit and undoing them, the book is as before, as after, or one undo away from it, and the result says so (seed ${SEED})`, async () => {
  const ordeals = (await journey()).flatMap(everyBatch);
  const wrong: object[] = [];
  for (const ordeal of sampleOf(ordeals, IN_CI)) {
    const found = await undergo(ordeal);
    if (found) wrong.push({ ordeal: nameOf(ordeal), ...found });
  }
  expect(wrong).toEqual([]);
});
