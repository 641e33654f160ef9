import { version } from "../../package.json";
import { hasDetails, problemDetails } from "../../src/taskpane/problemDetails";
import type { Surroundings } from "../../src/taskpane/problemDetails";
import { VERSION } from "../../src/taskpane/version";

const around: Surroundings = {
  version: "0.1.0",
  host: "Excel",
  platform: "OfficeOnline",
  hostVersion: "16.0.1",
  requirementSet: "ExcelApi 1.17",
  browser: "Chrome",
};

test("a bug is told with where it happened and where the pane ran", () => {
  const problem = { kind: "unexpected", detail: "TypeError: x", stack: "at f (a.js:1)" } as const;
  expect(problemDetails(problem, around).split("\n")).toEqual([
    "problem: unexpected",
    "detail: TypeError: x",
    "version: 0.1.0",
    "host: Excel OfficeOnline 16.0.1",
    "requirement set: ExcelApi 1.17",
    "browser: Chrome",
    "stack: at f (a.js:1)",
  ]);
});

test("what Excel reported is told with its code; what is not known is left out", () => {
  const problem = { kind: "hostError", code: "GeneralException", detail: "" } as const;
  expect(problemDetails(problem, { ...around, requirementSet: "" })).toBe(
    "problem: hostError\ncode: GeneralException\nversion: 0.1.0\nhost: Excel OfficeOnline 16.0.1\nbrowser: Chrome"
  );
});

test("no sheet, column, header or customer is ever in the details", () => {
  const told = problemDetails(
    { kind: "undoBlocked", sheet: "Secret", reason: "protected" },
    around
  );
  expect(told).not.toContain("Secret");
});

test.each([
  `Unexpected token 'A', "Ann Lee;C1;9500" is not valid JSON`,
  "Cannot read properties of undefined (reading 'Ann Lee')",
  "The sheet “Ann Lee C1 9500” is gone",
  "no `C1` in 'Ann Lee'",
])("what the message %j quotes is left out, in the detail as in the stack", (detail) => {
  const stack = `Error: ${detail}\n    at read (pane.js:12:34)`;
  const told = problemDetails({ kind: "unexpected", detail, stack }, around);
  expect(told).not.toMatch(/Ann|C1|9500/);
  expect(told).toContain("at read (pane.js:12:34)");
});

test("details are offered only where the sentence alone helps nobody", () => {
  expect(hasDetails({ kind: "unexpected", detail: "" })).toBe(true);
  expect(hasDetails({ kind: "hostError", code: "x", detail: "" })).toBe(true);
  expect(hasDetails({ kind: "cellBeingEdited" })).toBe(false);
  expect(hasDetails({ kind: "protectedSheet", sheet: "A" })).toBe(false);
});

test("the version that is told is the package's", () => {
  expect(VERSION).toBe(version);
});
