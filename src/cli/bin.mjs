#!/usr/bin/env node
// Starts the command line; in a checkout it is built first when it is missing or older than its sources.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const BUILT = path.join(ROOT, "dist", "cli");
const ENTRY = path.join(BUILT, "perennial.cjs");
const SOURCES = ["src/cli", "src/core", "src/excel", "src/host", "webpack.config.js"];

function newest(file) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(
    found.mtimeMs,
    ...fs.readdirSync(file).map((name) => newest(path.join(file, name)))
  );
}

const isStale = () =>
  newest(ENTRY) < Math.max(...SOURCES.map((source) => newest(path.join(ROOT, source))));

/** Built aside and moved into place, the entry last, so that two at the same time never meet half a build. */
function build() {
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  if (!fs.existsSync(webpack)) {
    process.stderr.write(
      "Run npm install in this folder first. 请先在此文件夹运行 npm install。\n"
    );
    process.exit(2);
  }
  process.stderr.write("Building the command line … 正在构建 …\n");
  fs.mkdirSync(BUILT, { recursive: true });
  const begun = new Date();
  const aside = fs.mkdtempSync(path.join(BUILT, ".build-"));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [webpack, "--mode", "production", "--config-name", "cli", "--output-path", aside],
      { cwd: ROOT, encoding: "utf8" }
    );
    if (status !== 0) {
      process.stderr.write(`${stdout}${stderr}`);
      process.exit(1);
    }
    const last = path.basename(ENTRY);
    fs.utimesSync(path.join(aside, last), begun, begun); // what is edited during a build is newer than it
    const names = fs.readdirSync(aside).filter((name) => name !== last);
    for (const name of [...names, last])
      fs.renameSync(path.join(aside, name), path.join(BUILT, name));
  } finally {
    fs.rmSync(aside, { recursive: true, force: true });
  }
}

if (isStale()) build();

// npm runs scripts in the folder of package.json; paths are meant from where the user stands
const { INIT_CWD, npm_lifecycle_event, npm_package_json } = process.env;
if (
  INIT_CWD &&
  npm_lifecycle_event === "review" &&
  npm_package_json === path.join(ROOT, "package.json")
)
  process.chdir(INIT_CWD);

const { main } = createRequire(import.meta.url)(ENTRY);
const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
const interrupt = new AbortController();
process.once("SIGINT", () => interrupt.abort());

const status = await main(process.argv.slice(2), {
  version,
  env: process.env,
  now: () => new Date(),
  print: (text) => process.stdout.write(text),
  messages: process.stderr,
  signal: interrupt.signal,
});
// office.js keeps timers of its own; what is printed has to get out before they are cut off
process.stdout.write("", () => process.exit(status));
