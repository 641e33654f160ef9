import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "exceljs";
import { main } from "../../src/cli/perennial";
import { perennial } from "./perennial";

let folder: string;
const at = (name: string) => path.join(folder, name);

/** 20 customers with one to four orders each, under headers of the caller's choice. */
async function writeBook(name: string, headers: [string, string, string, string]): Promise<string> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Sales");
  sheet.addRow(headers);
  for (let customer = 1; customer <= 20; customer++)
    for (let order = 0; order <= customer % 4; order++)
      sheet.addRow([
        `N${customer}-${order}`,
        new Date(Date.UTC(2026, order, customer)),
        `K${customer}`,
        customer * 10 + order,
      ]);
  await book.xlsx.writeFile(at(name));
  return at(name);
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-cli-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

test("--help explains in both languages, --version says which one", () => {
  const english = perennial(["--help"]);
  expect(english).toMatchObject({
    status: 0,
    stderr: expect.not.stringContaining("rror") as string,
  });
  expect(english.stdout).toContain("perennial review BOOK.xlsx");
  expect(perennial(["--help"], { lang: "zh_CN.UTF-8" }).stdout).toContain("工作簿.xlsx");
  expect(perennial(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test("the result stands beside the input, which stays as it was; the JSON goes into its file", async () => {
  const book = await writeBook("Spring sales.xlsx", [
    "Order no.",
    "Order date",
    "Customer ID",
    "Amount",
  ]);
  const before = fs.readFileSync(book);
  const run = perennial(["review", book, "--as-of", "2026-05-01", "--json", at("totals.json")]);
  expect(run).toMatchObject({ status: 0, stdout: "" });
  expect(run.stderr).toContain(`Written: ${at("Spring sales.reviewed.xlsx")}`);
  expect(fs.readFileSync(book).equals(before)).toBe(true);
  expect(fs.existsSync(at("Spring sales.reviewed.xlsx"))).toBe(true);
  const totals = JSON.parse(fs.readFileSync(at("totals.json"), "utf8")) as object;
  const keys = [
    ...["asOf", "rows", "customers", "orders", "net", "cuts", "scores", "segments", "tiers"],
    ...["status", "pipeline", "relationship", "aToE", "ladder", "dwell", "churn", "comparison"],
    ...["highValue", "followUp", "rhythm", "prediction", "timingsMs", "peakMemoryMB"],
  ];
  expect(Object.keys(totals).sort()).toEqual(keys.sort());
  expect(totals).toMatchObject({
    asOf: "2026-05-01",
    customers: { total: 20, scored: 20, prospects: 0, netZero: 0 },
    orders: 50,
    ladder: { 1: 20, 2: 15, 3: 10, 4: 5, 5: 0 },
  });
});

test("npm run review takes paths from where the user stands", () => {
  const root = path.join(__dirname, "..", "..");
  fs.writeFileSync(at("empty.csv"), "");
  const run = perennial(["review", "empty.csv"], {
    cwd: root,
    env: {
      INIT_CWD: folder,
      npm_lifecycle_event: "review",
      npm_package_json: path.join(root, "package.json"),
    },
  });
  expect(run).toEqual({ status: 2, stdout: "", stderr: "“empty.csv” is empty.\n" });
});

test("an interrupted run exits with 130 and writes nothing", async () => {
  const book = await writeBook("stop.xlsx", ["Order no.", "Order date", "Customer ID", "Amount"]);
  const before = fs.readdirSync(folder);
  const interrupt = new AbortController();
  const messages: string[] = [];
  const status = await main(["review", book, "--as-of", "2026-05-01"], {
    version: "0",
    env: {},
    now: () => new Date(2026, 6, 1, 12),
    print: () => undefined,
    messages: {
      isTTY: false,
      write: (text) => {
        messages.push(text);
        if (text.startsWith("Writing reports")) interrupt.abort();
      },
    },
    signal: interrupt.signal,
  });
  expect(status).toBe(130);
  expect(messages.at(-1)).toBe("The run was cancelled.\n");
  expect(fs.readdirSync(folder)).toEqual(before);
});

test("the JSON is the same in both languages", async () => {
  const book = await writeBook("both.xlsx", ["Order no.", "Order date", "Customer ID", "Amount"]);
  const [en, zh] = ["en", "zh-CN"].map((lang) => {
    const out = at(`both.${lang}.xlsx`);
    const args = ["review", book, "--as-of", "2026-05-01", "--json", "-", "--lang", lang];
    const { stdout } = perennial([...args, "--out", out]);
    return { ...(JSON.parse(stdout) as object), timingsMs: 0, peakMemoryMB: 0 };
  });
  expect(en).toEqual(zh);
});

test("columns that are not recognised are asked for, and taken from --map", async () => {
  const book = await writeBook("odd.xlsx", ["Nr", "Order date", "Gnarf", "Amount"]);
  const args = ["review", book, "--as-of", "2026-05-01", "--json", "-"];
  const refused = perennial(args);
  expect(refused.status).toBe(2);
  expect(refused.stderr).not.toContain(" at ");
  const mapped = perennial([...args, "--map", "orders.customer=Gnarf", "--map", "orders.id=Nr"]);
  expect(mapped.status).toBe(0);
  expect(JSON.parse(mapped.stdout)).toMatchObject({ customers: { total: 20 }, orders: 50 });
});

test("old orders are pointed out when no day is given", async () => {
  const book = await writeBook("old.xlsx", ["Order no.", "Order date", "Customer ID", "Amount"]);
  const messages: string[] = [];
  const status = await main(["review", book], {
    version: "0",
    env: {},
    now: () => new Date(2026, 6, 1, 12),
    print: () => undefined,
    messages: { isTTY: false, write: (text) => void messages.push(text) },
  });
  expect(status).toBe(0);
  // 2026-04-19 to 2026-07-01
  expect(messages.join("")).toContain(
    "The newest order is of 19 Apr 2026, 73 days before the analysis date; --as-of 2026-04-19"
  );
});

test.each([
  ["en", "There is no file “none.xlsx”."],
  ["zh-CN", "找不到文件“none.xlsx”。"],
])("in %s bad input is one sentence and exit status 2", (lang, sentence) => {
  const run = perennial(["review", "none.xlsx", "--lang", lang], { cwd: folder });
  expect(run).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
});

test("a file that is no workbook is refused and nothing is written", () => {
  fs.writeFileSync(at("broken.xlsx"), Buffer.from("PK\u0003\u0004 not really"));
  const run = perennial(["review", "broken.xlsx"], { cwd: folder });
  expect(run.status).toBe(2);
  expect(run.stderr.trim().split("\n")).toHaveLength(1);
  expect(fs.existsSync(at("broken.reviewed.xlsx"))).toBe(false);
});

test("a table of headers alone is reviewed: every page says that nothing is there", () => {
  fs.writeFileSync(at("header.csv"), "Order no.,Order date,Customer ID,Amount\n");
  const run = perennial(["review", "header.csv", "--json", "-"], { cwd: folder });
  expect(run.status).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ customers: { total: 0 }, orders: 0 });
  expect(fs.existsSync(at("header.reviewed.xlsx"))).toBe(true);
});

test.each([
  ["{ churnDays: 180 }", "does not hold settings as a JSON object"],
  ["[180]", "does not hold settings as a JSON object"],
  ['{ "churnDay": 180 }', "names “churnDay”, which is no setting"],
  ['{ "statusBounds": { "lazy": 30 } }', "names “statusBounds.lazy”, which is no setting"],
  ['{ "churnDays": "soon" }', "The value of “churnDays” in"],
])("the settings %s are refused", async (json, reason) => {
  const book = await writeBook("s.xlsx", ["Order no.", "Order date", "Customer ID", "Amount"]);
  fs.writeFileSync(at("settings.json"), json);
  const run = perennial(["review", book, "--settings", at("settings.json")]);
  expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining(reason) as string });
  expect(fs.existsSync(at("s.reviewed.xlsx"))).toBe(false);
});

test("a mistake of the program exits with 1 and its stack", async () => {
  const messages: string[] = [];
  const status = await main(["--help"], {
    version: "0",
    env: {},
    now: () => new Date(0),
    print: () => {
      throw new TypeError("no such thing");
    },
    messages: { isTTY: false, write: (text) => void messages.push(text) },
  });
  expect(status).toBe(1);
  expect(messages.join("")).toMatch(/made a mistake[\s\S]*TypeError: no such thing\n\s+at /u);
});
