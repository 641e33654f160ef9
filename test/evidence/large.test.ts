import { execFileSync } from "node:child_process";
import path from "node:path";
import { removeTemporaryFolders, reviewed, temporaryFolder } from "./reviewed";

afterAll(removeTemporaryFolders);

test("100,000 orders of 20,000 customers go through, every row accounted for, in moderate memory", () => {
  const book = path.join(temporaryFolder(), "large.xlsx");
  const generator = path.join(__dirname, "..", "..", "src", "dev", "samples.mjs");
  execFileSync(process.execPath, [generator, "--large", book]);
  const { totals } = reviewed([book, "--as-of", "2026-06-30"]);
  const { total, used, leftOut } = totals.rows.orders;
  expect(total).toBe(100_000);
  expect(used + Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(leftOut).toMatchObject({ missingCustomer: 0, badDate: 0, badAmount: 0, future: 0 });
  const { scored, prospects, netZero } = totals.customers;
  expect(totals.customers.total).toBe(20_000);
  expect(scored + prospects + netZero).toBe(20_000);
  for (const counts of [totals.status, totals.segments, totals.relationship])
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(scored);
  // 290 MB where this was written; far below what a single copy too many would take
  expect(totals.peakMemoryMB).toBeLessThan(400);
}, 180_000);
