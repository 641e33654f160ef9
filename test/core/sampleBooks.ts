import fs from "node:fs";
import path from "node:path";
import type { Book } from "../../src/core/columns/book";
import { analyzeBook } from "../../src/core/analyze";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { Analysis } from "../../src/core/review";
import type { Language, Settings } from "../../src/core/settings";
import { analyzeWorkbook } from "../../src/excel/analyzeWorkbook";
import { connectNode } from "../../src/host/bridge/node";
import { openBook } from "../../src/host/file";
import { day } from "./readBook";

export const SAMPLES = ["shop-en-zh", "shop-zh", "web-shop", "online-retail"] as const;
export type Sample = (typeof SAMPLES)[number];
const ASOF = day("2026-06-30");
/** The real book ends fifteen years earlier. */
const RETAIL_ASOF = day("2011-06-30");

const opened = new Map<Sample, Promise<Book>>();

/** A book that ships, read once by the real reader through the real office.js. */
function bookOf(sample: Sample): Promise<Book> {
  const known = opened.get(sample);
  if (known) return known;
  const reading = read(sample);
  opened.set(sample, reading);
  return reading;
}

async function read(sample: Sample): Promise<Book> {
  const file = path.join(__dirname, "..", "..", "assets", "samples", `${sample}.xlsx`);
  const found = await openBook(new Uint8Array(fs.readFileSync(file)), `${sample}.xlsx`);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  connectNode(found.workbook);
  const result = await analyzeWorkbook({
    language: "en",
    asOf: ASOF,
    settings: DEFAULT_SETTINGS,
    overrides: [],
    analyze: (request) => Promise.resolve(analyzeBook(request)),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.book;
}

/** A book that ships as it is analyzed on its last day. */
export async function analyzeSample(
  sample: Sample,
  language: Language,
  changes: Partial<Settings> = {}
): Promise<Analysis> {
  const book = await bookOf(sample);
  const asOf = sample === "online-retail" ? RETAIL_ASOF : ASOF;
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const analysis = analyzeBook({ book, settings, asOf, language });
  if (!analysis.ok) throw new Error(analysis.problem.kind);
  return analysis.value;
}
