import type { Say } from "../text/texts";
import type { BookProblem } from "./bookState";

/** One sentence that says why a file was not opened. */
export function describeProblem(say: Say, name: string, problem: BookProblem): string {
  switch (problem.kind) {
    case "damaged":
      return say("problem.damaged", {
        name,
        detail: (problem.part ? `${problem.part}: ` : "") + say(`damage.${problem.damage}`),
      });
    case "tooLarge":
      return say("problem.tooLarge", {
        name,
        what: problem.what,
        limit: say.integer(problem.limit),
      });
    case "binaryWorkbook":
    case "empty":
    case "encrypted":
    case "notAWorkbook":
    case "oldFormat":
    case "sampleMissing":
    case "unknownEncoding":
      return say(`problem.${problem.kind}`, { name });
  }
}
