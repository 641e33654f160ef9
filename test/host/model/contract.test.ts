import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { startHost } from "../../officeHost";
import { libraryClass } from "./libraryMetadata";
import { wireClasses } from "./wireClasses";

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const isPrivate = (member: string) => member.startsWith("_");

function typedMembers(): Map<string, Set<string>> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    path.basename(file),
    fs.readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest
  );
  const classes = new Map<string, Set<string>>();
  const excel = source.statements.filter(
    (node): node is ts.ModuleDeclaration =>
      ts.isModuleDeclaration(node) && node.name.text === "Excel"
  );
  for (const { body } of excel)
    if (body && ts.isModuleBlock(body))
      for (const node of body.statements)
        if (ts.isClassDeclaration(node) && node.name)
          classes.set(
            node.name.text,
            new Set(
              node.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []))
            )
          );
  return classes;
}

/** Sent by code of the library that stands outside the class; each has a test of its own that sends it. */
const SENT_FROM_ELSEWHERE = new Set(["Worksheet.Gridlines"]);

beforeAll(() => startHost());

test("every class and member of the host exists in the real library", () => {
  const unknown = wireClasses().flatMap(({ name, members }) => {
    const real = libraryClass(name);
    return members
      .filter((member) => !real?.members.has(member))
      .map((member) => `${name}.${member}`);
  });
  expect(unknown.filter((member) => !SENT_FROM_ELSEWHERE.has(member))).toEqual([]);
});

test("every public member of the host is in @types/office-js", () => {
  const typed = typedMembers();
  const unknown = wireClasses().flatMap(({ name, members }) =>
    members
      .filter((member) => !SENT_FROM_ELSEWHERE.has(`${name}.${member}`))
      .filter((member) => !isPrivate(member) && !typed.get(name)?.has(camel(member)))
      .map((member) => `${name}.${camel(member)}`)
  );
  expect(unknown).toEqual([]);
});

test("what a bare load returns are scalars of the real class", () => {
  const wrong = wireClasses().flatMap(({ name, scalars }) =>
    scalars
      .filter((scalar) => !libraryClass(name)?.members.has(scalar))
      .map((scalar) => `${name}.${scalar}`)
  );
  expect(wrong).toEqual([]);
});

test("no member of the host is newer than ExcelApi 1.14", () => {
  const newer = wireClasses().flatMap(({ name, members }) =>
    members.flatMap((member) => {
      const version = libraryClass(name)?.members.get(member);
      const minor = Number(version?.split(".")[1] ?? 1);
      return minor > 14 ? [`${name}.${member} ${version}`] : [];
    })
  );
  expect(newer).toEqual([]);
});

test("the host answers at least 280 of the real members of its classes (PRINT_COVERAGE=1 lists them)", () => {
  const rows = wireClasses().map(({ name, members }) => ({
    name,
    answered: members.length,
    real: libraryClass(name)?.members.size ?? 0,
  }));
  const lines = rows.map(({ name, answered, real }) => `${name}: ${answered} of ${real}`);
  if (process.env["PRINT_COVERAGE"]) process.stdout.write(`${lines.join("\n")}\n`);
  expect(rows.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThanOrEqual(280);
  expect(rows.filter(({ answered, real }) => answered > real)).toEqual([]);
});
