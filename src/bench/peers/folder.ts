import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Beside this bundle, outside the project's dependencies. */
export const FOLDER = path.join(__dirname, "peers");

/** Of npm, exactly these versions. */
const VERSIONS = { "@duckdb/node-api": "1.4.4-r.1", arquero: "7.2.1" } as const;

/** A package of npm, installed into `FOLDER` when it is first asked for. */
export async function loadPeer(name: keyof typeof VERSIONS): Promise<unknown> {
  const wanted = VERSIONS[name];
  if (!isInstalled(name, wanted)) install();
  const entry = path.join(FOLDER, `${name.replace(/\W/g, "-")}.mjs`);
  fs.writeFileSync(entry, `export * from "${name}";\n`);
  return import(/* webpackIgnore: true */ pathToFileURL(entry).href);
}

function isInstalled(name: string, version: string): boolean {
  const manifest = path.join(FOLDER, "node_modules", name, "package.json");
  if (!fs.existsSync(manifest)) return false;
  return (JSON.parse(fs.readFileSync(manifest, "utf8")) as { version: string }).version === version;
}

function install(): void {
  fs.mkdirSync(FOLDER, { recursive: true });
  fs.writeFileSync(path.join(FOLDER, "package.json"), '{ "private": true }\n');
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...packages], {
    cwd: FOLDER,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
