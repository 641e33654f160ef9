import { languageOf, readArguments } from "../../src/cli/arguments";
import type { Command } from "../../src/cli/arguments";

const read = (line: string) => readArguments(line.split(" "));
const command = (line: string): Command => {
  const outcome = read(line);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};
const problem = (line: string) => {
  const outcome = read(line);
  return outcome.ok ? undefined : outcome.failure.problem;
};

test("a book alone is enough", () => {
  expect(command("review Kunden.xlsx")).toEqual({
    kind: "review",
    input: { kind: "book", path: "Kunden.xlsx" },
    mappings: [],
  });
});

test("every option arrives, wherever it stands and however its value is attached", () => {
  const all = [
    "--as-of=2006-12-31 review --out o.xlsx b.xlsx --json - --lang zh-CN --settings s.json",
    "--map orders.customer=Client --map customers.stage=阶段",
  ].join(" ");
  expect(command(all)).toEqual({
    kind: "review",
    input: { kind: "book", path: "b.xlsx" },
    out: "o.xlsx",
    asOf: 13513,
    json: "-",
    settings: "s.json",
    mappings: [
      { kind: "orders", field: "customerId", header: "Client" },
      { kind: "customers", field: "pipelineStage", header: "阶段" },
    ],
  });
});

test("CSV files stand in for the book", () => {
  expect(command("review --orders o.csv --customers c.csv")).toMatchObject({
    input: { kind: "csv", orders: "o.csv", customers: "c.csv" },
  });
  expect(command("review --orders o.csv")).toMatchObject({
    input: { kind: "csv", orders: "o.csv" },
  });
});

test("an empty header says that no column is this field", () => {
  expect(command("review b.xlsx --map orders.paid=")).toMatchObject({
    mappings: [{ kind: "orders", field: "paidDate", header: "" }],
  });
});

test("columns of every kind of sheet can be named, by a short name or the field's own", () => {
  const maps = ["stageLog.date=When", "contacts.rep=Who", "costs.cost=Sum", "rates.rate=FX"];
  expect(
    command(
      `review b.xlsx ${maps.map((map) => `--map ${map}`).join(" ")} --map stageLog.toStage=To`
    )
  ).toMatchObject({
    mappings: [
      { kind: "stageLog", field: "date", header: "When" },
      { kind: "contacts", field: "rep", header: "Who" },
      { kind: "costs", field: "cost", header: "Sum" },
      { kind: "rates", field: "rate", header: "FX" },
      { kind: "stageLog", field: "toStage", header: "To" },
    ],
  });
});

test("help and version need nothing else", () => {
  expect(command("--help")).toEqual({ kind: "help" });
  expect(command("review -h")).toEqual({ kind: "help" });
  expect(command("help")).toEqual({ kind: "help" });
  expect(command("-v")).toEqual({ kind: "version" });
});

test("a book whose name begins with a dash follows --", () => {
  expect(command("review -- -b.xlsx")).toMatchObject({ input: { path: "-b.xlsx" } });
});

test.each([
  ["", { kind: "unknownCommand", command: "" }],
  ["revue b.xlsx", { kind: "unknownCommand", command: "revue" }],
  ["review", { kind: "noInput" }],
  ["review a.xlsx b.xlsx", { kind: "twoBooks", extra: "b.xlsx" }],
  ["review a.xlsx --orders o.csv", { kind: "bookAndCsv" }],
  ["review --orders o.xlsx", { kind: "notCsv", path: "o.xlsx" }],
  ["review a.xlsx --output b.xlsx", { kind: "unknownOption", option: "--output" }],
  ["review a.xlsx --out", { kind: "missingValue", option: "--out" }],
  ["review a.xlsx --out --lang en", { kind: "missingValue", option: "--out" }],
  ["review a.xlsx --out=", { kind: "missingValue", option: "--out" }],
  ["review a.xlsx --lang de", { kind: "badLanguage", value: "de" }],
  ["review a.xlsx --as-of 31/12/2006", { kind: "badDay", value: "31/12/2006" }],
  ["review a.xlsx --as-of 2025-02-29", { kind: "badDay", value: "2025-02-29" }],
  ["review a.xlsx --map Client", { kind: "badMapping", value: "Client" }],
  ["review a.xlsx --map =Client", { kind: "badMapping", value: "=Client" }],
  ["review a.xlsx --map orders.client=C", { kind: "unknownMapKey", key: "orders.client" }],
  [
    "review a.xlsx --map orders.constructor=C",
    { kind: "unknownMapKey", key: "orders.constructor" },
  ],
  ["review a.xlsx --map customers.amount=C", { kind: "unknownMapKey", key: "customers.amount" }],
])("“%s” is refused with its reason", (line, expected) => {
  expect(problem(line)).toEqual(expected);
});

test("without arguments the command is asked for", () => {
  const outcome = readArguments([]);
  expect(outcome.ok ? undefined : outcome.failure.problem).toEqual({ kind: "noCommand" });
});

test("the language is the one asked for, else the system's if it is Chinese, else English", () => {
  expect(languageOf(["--lang", "zh-CN"], { LANG: "en_US.UTF-8" })).toBe("zh-CN");
  expect(languageOf(["--lang=en"], { LANG: "zh_CN.UTF-8" })).toBe("en");
  expect(languageOf([], { LANG: "zh_CN.UTF-8" })).toBe("zh-CN");
  expect(languageOf([], { LANG: "zh_CN.UTF-8", LC_ALL: "C" })).toBe("en");
  expect(languageOf([], {})).toBe("en");
});
