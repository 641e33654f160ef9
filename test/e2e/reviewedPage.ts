import type { Browser } from "playwright-core";
import { bookIn } from "./bookInView";
import { paneOf } from "./paneParts";
import { workbenchUrl } from "./server";
import { openWorkbench, type Opening } from "./workbenchPage";

/** A book that is reviewed in the workbench, and what a user sees of it. */
export async function openReviewed(browser: Browser, how: Omit<Opening, "url">) {
  const bench = await openWorkbench(browser, { url: workbenchUrl(), ...how });
  await bench.ready();
  await bench.review();
  return { ...bench, ...bookIn(bench), ...paneOf(bench) };
}

export type ReviewedPage = Awaited<ReturnType<typeof openReviewed>>;
