import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Browser, Page } from "playwright-core";
import { build, openBrowser, pagesConfig, serve } from "../taskpane/pages";
import type { Trials } from "./workerPage";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-worker-"));
let browser: Browser;
let site: { url: string; close: () => void };
let page: Page;

beforeAll(async () => {
  const entry = { trials: path.join(__dirname, "workerPage/index.ts") };
  await build(
    pagesConfig(folder, {
      entry,
      plugins: [new HtmlPlugin()],
      devtool: false,
      optimization: { minimize: false },
    })
  );
  site = await serve(folder);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${site.url}/index.html`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  fs.rmSync(folder, { recursive: true });
});

function trial<Name extends keyof Trials>(name: Name): Promise<Awaited<ReturnType<Trials[Name]>>> {
  return page.evaluate(
    (asked) => (window as unknown as { trials: Record<string, () => never> }).trials[asked]?.(),
    name
  ) as Promise<Awaited<ReturnType<Trials[Name]>>>;
}

test("the worker's analysis is the core's: two orders of 30 by Anna, Bo's refund is no order", async () => {
  const { result } = await trial("analyze");
  if (!result.ok) throw new Error(result.problem.kind);
  const { customers, orders, net, rows } = result.value.totals;
  expect(customers).toEqual({ total: 2, scored: 1, prospects: 0, netZero: 1 });
  expect([orders, net, rows.orders.used]).toEqual([2, 30, 3]);
  expect(result.value.reports.map(({ key }) => key)).toContain("overview");
  const { columns } = result.value;
  expect(columns.slice(0, 3).map(({ key }) => key)).toEqual(["recency", "orders", "net"]);
  expect(columns.every(({ values }) => values.length === 2)).toBe(true);
});

test("the orders' memory moves to the worker instead of being copied; the customers stay", async () => {
  const { bytesLeft, customersLeft } = await trial("analyze");
  expect(bytesLeft.length).toBeGreaterThan(5);
  expect(bytesLeft.every((bytes) => bytes === 0)).toBe(true);
  expect(customersLeft).toBe(2);
});

test("the worker explains a customer: Anna bought twice", async () => {
  const result = await trial("explain");
  if (!result.ok) throw new Error(result.problem.kind);
  expect(result.value).toMatchObject({ id: "Anna", orders: { total: 2 } });
});

test("after an analysis customers are explained by the book that it left in the worker, until it is forgotten", async () => {
  const { before, both, after } = await trial("kept");
  expect({ before, after }).toEqual({ before: undefined, after: undefined });
  expect(both.map((result) => result?.ok && result.value.id)).toEqual(["Anna", "Bo"]);
});

test("the worker previews settings: 20 days since Anna's last order are lost when 18 are the bound", async () => {
  const result = await trial("preview");
  if (!result.ok) throw new Error(result.problem.kind);
  expect(result.value).toMatchObject({ customers: 2, changed: { status: 1 } });
});

test("a bug in the analysis is a failure that says what it was, not silence", async () => {
  expect(await trial("break")).toMatch(/^WorkerFailure: TypeError/);
});

test("a worker that cannot be loaded is a failure", async () => {
  expect(await trial("missing")).toMatch(/^WorkerFailure/);
});

test("cancelling ends the worker once and comes back as cancelled", async () => {
  expect(await trial("cancel")).toEqual({
    result: { ok: false, problem: { kind: "cancelledByUser" } },
    ended: 1,
  });
});
