// Installs what a fresh clone lacks, so that `npm start` and `npm test` work on their own. Uses nothing but Node.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "..", "..");

export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

/**
 * `npm install` by the lock file, unless node_modules already matches it. Not `npm ci`: a lock file made where a
 * registry lacks other platforms' optional binaries has no entries for them, and `npm ci` then refuses to run.
 */
export function installPackages() {
  const lock = path.join(ROOT, "package-lock.json");
  const stamp = path.join(ROOT, "node_modules", ".perennial-lock");
  const wanted = fs.readFileSync(lock, "utf8");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing packages …");
  if (
    run("npm", [
      "install",
      "--no-save",
      "--include=dev",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]) !== 0
  ) {
    console.error("npm install failed: check the connection to the npm registry and try again.");
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
}

const isDebianRoot = () => fs.existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Where the first of the commands that the system knows lies. */
function onPath(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const ending = process.platform === "win32" ? ".exe" : "";
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name + ending)))
    .find((file) => fs.existsSync(file));
}

const BROWSER = {
  variable: "PERENNIAL_BROWSER",
  names: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
  ],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const OFFICE = {
  variable: "PERENNIAL_SOFFICE",
  names: ["soffice", "libreoffice"],
  places: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
};

/** The program that the variable names, a command or a path; else one in a usual place. Undefined where there is none. */
function find({ variable, names, places }) {
  const named = process.env[variable];
  const files = named ? [named] : places;
  return onPath(named ? [named] : names) ?? files.find((file) => fs.existsSync(file));
}

function aptInstall(packages) {
  console.log(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
}

/** What the tests need besides npm's packages: a browser, LibreOffice, an XML validator, Latin and Chinese fonts. */
export function installTestTools() {
  if (isDebianRoot()) {
    const packages = [];
    if (!find(BROWSER)) packages.push("chromium");
    if (!find(OFFICE)) packages.push("libreoffice-calc");
    if (!onPath(["xmllint"])) packages.push("libxml2-utils");
    if (!fs.existsSync("/usr/share/fonts/opentype/noto")) packages.push("fonts-noto-cjk");
    if (!fs.existsSync("/usr/share/fonts/truetype/liberation")) packages.push("fonts-liberation");
    if (packages.length) aptInstall(packages);
  }
  const browser = find(BROWSER);
  const office = find(OFFICE);
  const missing = [
    !browser && "Chromium, Chrome or Edge",
    !office && "LibreOffice",
    !onPath(["xmllint"]) && "xmllint",
  ].filter(Boolean);
  if (missing.length) {
    console.error(
      `The tests need ${missing.join(" and ")}: install what is missing (PERENNIAL_BROWSER and PERENNIAL_SOFFICE name programs in unusual places) and run npm test again.`
    );
    process.exit(1);
  }
  process.env.PERENNIAL_BROWSER = browser;
  process.env.PERENNIAL_SOFFICE = office;
}
