import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkOutput, defaultOutput, readInputFile, writeWhole } from "../../src/cli/disk";
import { planOutputs } from "../../src/cli/outputs";
import type { ReviewCommand } from "../../src/cli/arguments";

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-disk-"));
  fs.writeFileSync(at("book.xlsx"), "the input");
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const reasonOf = (outcome: ReturnType<typeof checkOutput | typeof planOutputs>) =>
  outcome.ok ? "written" : outcome.failure.problem.kind;
const plan = (more: Partial<ReviewCommand>) =>
  planOutputs({
    kind: "review",
    input: { kind: "book", path: at("book.xlsx") },
    mappings: [],
    ...more,
  });

test("the result stands beside its input unless told otherwise", () => {
  expect(defaultOutput("a/b.c/book.xlsx")).toBe(path.join("a/b.c", "book.reviewed.xlsx"));
  expect(defaultOutput("orders.csv")).toBe("orders.reviewed.xlsx");
  expect(defaultOutput("BOOK.XLSM")).toBe("BOOK.reviewed.xlsm");
  expect(plan({})).toMatchObject({ value: { book: { file: at("book.reviewed.xlsx") } } });
});

test("the input is refused as output: by name, by a longer way, by symbolic and by hard link", () => {
  fs.mkdirSync(at("sub"));
  fs.symlinkSync(at("book.xlsx"), at("link.xlsx"));
  fs.linkSync(at("book.xlsx"), at("hard.xlsx"));
  for (const out of ["book.xlsx", "sub/../book.xlsx", "link.xlsx", "hard.xlsx"])
    expect({ out, is: reasonOf(plan({ out: `${folder}/${out}` })) }).toEqual({
      out,
      is: "overwritesInput",
    });
  expect(reasonOf(plan({ json: at("book.xlsx") }))).toBe("overwritesInput");
});

test("settings are an input too", () => {
  fs.writeFileSync(at("settings.json"), "{}");
  const settings = at("settings.json");
  expect(reasonOf(plan({ settings, json: settings }))).toBe("overwritesInput");
});

test("a link elsewhere is kept, its target is written", () => {
  fs.writeFileSync(at("other.xlsx"), "old");
  fs.symlinkSync(at("other.xlsx"), at("link.xlsx"));
  expect(checkOutput(at("link.xlsx"), [at("book.xlsx")])).toEqual({
    ok: true,
    value: fs.realpathSync(at("other.xlsx")),
  });
});

test("what cannot be written is refused before any work is done", () => {
  fs.mkdirSync(at("folder.xlsx"));
  expect(reasonOf(plan({ out: at("nowhere/out.xlsx") }))).toBe("folderMissing");
  expect(reasonOf(plan({ out: at("book.xlsx/out.xlsx") }))).toBe("folderMissing");
  expect(reasonOf(plan({ out: at("folder.xlsx") }))).toBe("isFolder");
  jest.spyOn(fs, "accessSync").mockImplementationOnce(() => {
    throw Object.assign(new Error(), { code: "EACCES" }); // what a read-only folder gives to all but root
  });
  expect(reasonOf(plan({ out: at("out.xlsx") }))).toBe("notWritable");
  expect(reasonOf(plan({ out: at("out.csv") }))).toBe("badEnding");
  expect(reasonOf(plan({ out: at("out.xlsx"), json: at("out.xlsx") }))).toBe("sameOutput");
  expect(reasonOf(plan({ input: { kind: "book", path: at("none.xlsx") } }))).toBe("fileMissing");
});

test("a file is written as a whole and nothing is left beside it", () => {
  expect(writeWhole([{ file: at("new.json"), content: "{}" }]).ok).toBe(true);
  expect(writeWhole([{ file: at("new.json"), content: "[]" }]).ok).toBe(true);
  expect(fs.readFileSync(at("new.json"), "utf8")).toBe("[]");
  expect(fs.readdirSync(folder).sort()).toEqual(["book.xlsx", "new.json"]);
});

test("when one of the files cannot be written none is, and nothing is left behind", () => {
  const outcome = writeWhole([
    { file: at("new.xlsx"), content: "x" },
    { file: at("nowhere/totals.json"), content: "{}" },
  ]);
  expect(outcome).toEqual({
    ok: false,
    failure: {
      from: "disk",
      problem: { kind: "notWritable", path: at("nowhere/totals.json"), detail: "ENOENT" },
    },
  });
  expect(fs.readdirSync(folder)).toEqual(["book.xlsx"]);
});

test("a file that cannot be put in place leaves no temporary one", () => {
  fs.mkdirSync(at("full"));
  fs.writeFileSync(at("full/keep"), "");
  const outcome = writeWhole([{ file: at("full"), content: "x" }]);
  expect(outcome).toMatchObject({ ok: false, failure: { problem: { kind: "notWritable" } } });
  expect(fs.readdirSync(folder).sort()).toEqual(["book.xlsx", "full"]);
});

test("inputs that are missing or no files are told apart", () => {
  const kind = (file: string) => {
    const outcome = readInputFile(file);
    return outcome.ok ? "read" : outcome.failure.problem.kind;
  };
  expect(kind(at("none.xlsx"))).toBe("fileMissing");
  expect(kind(at("book.xlsx/none.xlsx"))).toBe("fileMissing");
  expect(kind(folder)).toBe("isFolder");
  expect(kind(at("book.xlsx"))).toBe("read");
});
