import { createSay } from "../../../src/workbench/text/texts";

test("a limit is told with its unit", () => {
  expect(createSay("en")("problem.tooLarge", { name: "a.csv", what: "rows", limit: "9" })).toBe(
    "“a.csv” is too large: a sheet may have at most 9 rows."
  );
});
