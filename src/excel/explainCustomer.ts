import type { Explanation } from "../core/why/explanation";
import { asResult } from "./session/halt";
import type { ExplainOptions, Result } from "./job";
import { computed, readForAnalysis } from "./read/readForAnalysis";
import { openSession } from "./session/session";

/** Why a customer is where it is, from the book as it stands now. Writes nothing. An id that nobody has is the problem `unknownCustomer`. */
export async function explainCustomer(
  options: ExplainOptions,
  id: string
): Promise<Result<Explanation>> {
  return asResult(async () => {
    const session = openSession(options);
    const { request } = await readForAnalysis(session, options);
    return computed(session, options.explain(request, id), options.signal);
  });
}
