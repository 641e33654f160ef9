import type { Book } from "../core/columns/book";
import type { Analysis } from "../core/review";
import { asResult } from "./session/halt";
import type { AnalyzeOptions, Result } from "./job";
import { analyze, readForAnalysis } from "./read/readForAnalysis";
import { openSession } from "./session/session";

/** What a review would come to, and the book it rests on. Writes nothing. An analyzer in a worker may take the orders' arrays out of `book`. */
export async function analyzeWorkbook(
  options: AnalyzeOptions
): Promise<Result<Analysis & { book: Book }>> {
  return asResult(async () => {
    const session = openSession(options);
    const { request } = await readForAnalysis(session, options);
    const { book } = request;
    return { ...(await analyze(session, request, options)), book };
  });
}
