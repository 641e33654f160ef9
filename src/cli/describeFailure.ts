import { keyOf } from "./mapping";
import { createText } from "../core/text/text";
import { describeProblem } from "../core/text/describe";
import type { Problem } from "../core/problem";
import type { Language } from "../core/settings";
import type { FileProblem } from "../host/file/problem";
import type { Failure } from "./problem";
import { createCliText } from "./text/text";
import type { CliText } from "./text/text";

/** One sentence that says what is wrong and what to do about it. */
export function describeFailure(failure: Failure, language: Language): string {
  const text = createCliText(language);
  switch (failure.from) {
    case "usage":
      return text(`usage.${failure.problem.kind}`, { ...failure.problem });
    case "disk":
      return text(`disk.${failure.problem.kind}`, { ...failure.problem });
    case "file":
      return text(`file.${failure.problem.kind}`, {
        path: failure.path,
        ...factsOf(failure.problem, text),
      });
    case "review":
      return describeReview(failure.problem, language, text);
  }
}

function factsOf(problem: FileProblem, text: CliText): Record<string, string> {
  if (problem.kind === "damaged")
    return {
      detail: (problem.part ? `${problem.part}: ` : "") + text(`file.damage.${problem.damage}`),
    };
  if (problem.kind === "tooLarge")
    return { what: text(`file.what.${problem.what}`), limit: text.integer(problem.limit) };
  return {};
}

/** Where the core says "choose", the command line says with which option. */
function describeReview(problem: Problem, language: Language, text: CliText): string {
  const core = createText(language);
  if (problem.kind === "missingField")
    return text("hint.missingField", {
      sheet: problem.sheet,
      sheetKind: core(`sheetKind.${problem.sheetKind}`),
      field: core(`field.${problem.field}`),
      key: keyOf(problem.sheetKind, problem.field),
    });
  if (problem.kind === "ambiguousDates")
    return text("hint.ambiguousDates", {
      sheet: problem.sheet,
      address: problem.address,
      column: problem.column,
      samples: core.list(problem.samples),
    });
  if (problem.kind === "mixedCurrencies")
    return text("hint.mixedCurrencies", {
      sheet: problem.sheet,
      currencies: core.list(problem.currencies),
      first: problem.currencies[0] ?? "",
    });
  return describeProblem(problem, core);
}
