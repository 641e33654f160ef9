import type { Exchange } from "../../src/host/protocol/transport";
import { startHost } from "../officeHost";
import { columnUnder, serial, sheetNamed, workbookOf } from "./books";
import type { Row } from "./books";
import { review, valueOf } from "./jobs";
import { snapshotOf } from "./snapshot";

/** Customer k of 3,000 bought once, k mod 300 days before 30 June 2026. */
function manyCustomers() {
  const ids = Array.from({ length: 3000 }, (_, k) => `K${String(k).padStart(4, "0")}`);
  const last = serial("2026-06-30");
  const orders = ids.map((id, k): Row => [`B${k}`, id, last - (k % 300), 10 + k]);
  const workbook = workbookOf(
    { name: "Clients", table: "Clients", rows: [["Customer id"], ...ids.map((id) => [id])] },
    { name: "Sales", rows: [["Order id", "Customer id", "Order date", "Amount"], ...orders] }
  );
  return { workbook, recency: ids.map((_, k) => k % 300) };
}

test.each([
  ["requests of 60 kB", { requestBytes: 60_000 }],
  ["replies of 60 kB", { responseBytes: 60_000 }],
  ["gets of 3,000 cells", { readCells: 3_000 }],
])("a host that carries only %s is asked for less at a time", async (_, limits) => {
  const { workbook, recency } = manyCustomers();
  const office = await startHost({ workbook, limits });
  valueOf(await review());
  expect(columnUnder(sheetNamed(workbook, "Clients"), "Recency (days)", 0, 3000)).toEqual(recency);
  const refused = ({ outcome, reply }: Exchange) => outcome.kind === "failed" || reply?.Error;
  expect(office.exchanges.filter(refused).length).toBeGreaterThan(0);
});

test("a get that comes back as null is asked again in smaller pieces", async () => {
  const { workbook, recency } = manyCustomers();
  await startHost({ workbook, limits: { readCells: 3_000, overReadCells: "null" } });
  valueOf(await review());
  expect(columnUnder(sheetNamed(workbook, "Clients"), "Recency (days)", 0, 3000)).toEqual(recency);
});

test("the size of the pieces does not change the result", async () => {
  const whole = manyCustomers().workbook;
  await startHost({ workbook: whole });
  valueOf(await review());
  const pieces = manyCustomers().workbook;
  await startHost({ workbook: pieces });
  valueOf(await review({ chunks: { rows: 97, cells: 1000, bytes: 20_000 } }));
  expect(snapshotOf(pieces).sheets).toEqual(snapshotOf(whole).sheets);
});

test("with the usual sizes no request comes near to what Excel on the web carries", async () => {
  const { workbook } = manyCustomers();
  const office = await startHost({ workbook });
  valueOf(await review());
  const largest = Math.max(...office.exchanges.map(({ requestBytes }) => requestBytes));
  expect(largest).toBeLessThan(2_500_000);
});
