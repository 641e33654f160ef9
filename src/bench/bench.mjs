#!/usr/bin/env node
// `npm run bench`: how fast the hot paths are. Bundles src/bench as the command line is bundled and runs it.
// Options: --only NAME (again for more), --runs N, --small, --peers, --check, --json, --list.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const BUILT = path.join(ROOT, "node_modules", ".cache", "perennial-bench");

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const configs = require(path.join(ROOT, "webpack.config.js"));

const cli = configs({}, { mode: "production" }).find(({ name }) => name === "cli");
const compiler = webpack({
  ...cli,
  name: "bench",
  context: ROOT,
  entry: { bench: path.join(import.meta.dirname, "main.ts") },
  output: { ...cli.output, path: BUILT },
});
const stats = await new Promise((resolve, reject) =>
  compiler.run((error, built) => (error ? reject(error) : resolve(built)))
);
if (stats.hasErrors()) {
  console.error(stats.toString({ all: false, errors: true }));
  process.exit(1);
}

const bundle = path.join(BUILT, "bench.cjs");
const { status } = spawnSync(
  process.execPath,
  ["--expose-gc", "--enable-source-maps", bundle, ...process.argv.slice(2)],
  { stdio: "inherit" }
);
process.exit(status ?? 1);
