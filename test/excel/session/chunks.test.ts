import fc from "fast-check";
import { ChunkSize } from "../../../src/excel/session/chunks";
import { TooMuch } from "../../../src/excel/session/halt";
import { stoppedClock } from "../clock";

const LIMITS = { rows: 100, cells: 1000, bytes: 10_000 };
const chunkSize = (limits = LIMITS) => new ChunkSize(stoppedClock().clockwork, limits);

test("a chunk is bounded by rows, by cells and by bytes", () => {
  expect(chunkSize().rowsFor({ cells: 1, bytes: 1 })).toBe(100);
  expect(chunkSize().rowsFor({ cells: 50, bytes: 1 })).toBe(20);
  expect(chunkSize().rowsFor({ cells: 1, bytes: 500 })).toBe(20);
  expect(chunkSize().rowsFor({ cells: 5000, bytes: 1 })).toBe(1);
});

test("chunks grow by half after each fast one, but not over the limits of cells and bytes", async () => {
  const counts: number[] = [];
  await chunkSize().each(1500, { cells: 4, bytes: 1 }, (_, count) => {
    counts.push(count);
    return Promise.resolve();
  });
  expect(counts).toEqual([100, 150, 225, 250, 250, 250, 250, 25]);
});

test("a chunk that is too much is halved until it fits, and the next ones stay below what failed", async () => {
  const counts: number[] = [];
  await chunkSize().each(300, { cells: 1, bytes: 1 }, (_, count) => {
    if (count > 30) return Promise.reject(new TooMuch());
    counts.push(count);
    return Promise.resolve();
  });
  expect(counts[0]).toBe(25);
  expect(Math.max(...counts)).toBeLessThanOrEqual(30);
});

test("one row that is too much comes out as it is", async () => {
  const failing = chunkSize().each(3, { cells: 1, bytes: 1 }, () =>
    Promise.reject(new TooMuch("x"))
  );
  await expect(failing).rejects.toThrow("x");
});

test("pieces follow one another without a gap or an overlap, whatever fails on the way", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 20 }),
      async (total, mostRows, cells) => {
        let next = 0;
        await chunkSize().each(total, { cells, bytes: 1 }, (from, count) => {
          if (count > mostRows) return Promise.reject(new TooMuch());
          expect(from).toBe(next);
          next += count;
          return Promise.resolve();
        });
        expect(next).toBe(total);
      }
    )
  );
});
