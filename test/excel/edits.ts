import type { BookEdit, EditResult } from "../../src/excel/bookEdit";
import { editBook } from "../../src/excel/editBook";
import type { Clockwork } from "../../src/excel/session/clockwork";
import type { MapOverride, Result, ReviewOptions } from "../../src/excel/job";
import { listRuns } from "../../src/excel/listRuns";
import { undoRuns } from "../../src/excel/undoRuns";
import type { Language } from "../../src/core/settings";
import { analyzeBook } from "../../src/core/analyze";
import { review, valueOf } from "./jobs";

interface How {
  clockwork?: Clockwork;
  language?: Language;
  overrides?: MapOverride[];
}

/** An edit as the pane would order it. */
export const edit = (what: BookEdit, how: How = {}): Promise<Result<EditResult>> =>
  editBook({ language: "en", overrides: [], now: "2026-07-03T09:00:00Z", ...how }, what);

/** The newest run, and what putting it back comes to. */
export async function undoNewest(): Promise<unknown> {
  const [newest] = await runs();
  return valueOf(await undoRuns({ language: "en" }, newest?.id ?? ""));
}

export const runs = async () => valueOf(await listRuns({ language: "en" }));

/** A review that writes the columns and no pages. */
export const reviewColumns = (options: Partial<ReviewOptions> = {}) =>
  review({
    ...options,
    analyze: (request) => {
      const result = analyzeBook(request);
      return Promise.resolve(
        result.ok ? { ok: true, value: { ...result.value, reports: [] } } : result
      );
    },
  });
