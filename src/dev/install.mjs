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
  if (run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]) !== 0) {
    console.error("npm install failed: check the connection to the npm registry and try again.");
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
}

const isDebianRoot = () => fs.existsSync("/etc/debian_version") && process.getuid?.() === 0;

const onPath = (names) =>
  names.find((name) => {
    const found = spawnSync(process.platform === "win32" ? "where" : "which", [name], {
      encoding: "utf8",
    });
    return found.status === 0;
  });

const BROWSERS = {
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
  names: ["soffice", "libreoffice"],
  places: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
};

const find = ({ names, places }) => onPath(names) ?? places.find((place) => fs.existsSync(place));

/** Chromium, Chrome or Edge; `PERENNIAL_BROWSER` overrides. */
export const findBrowser = () => process.env.PERENNIAL_BROWSER ?? find(BROWSERS);

/** LibreOffice; `PERENNIAL_SOFFICE` overrides. */
export const findLibreOffice = () => process.env.PERENNIAL_SOFFICE ?? find(OFFICE);

function aptInstall(packages) {
  console.log(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
}

/** What the tests need besides npm's packages: a browser, LibreOffice, a PDF renderer, an XML validator and Chinese fonts. */
export function installTestTools() {
  if (isDebianRoot()) {
    const packages = [];
    if (!findBrowser()) packages.push("chromium");
    if (!findLibreOffice()) packages.push("libreoffice-calc");
    if (!onPath(["xmllint"])) packages.push("libxml2-utils");
    if (!fs.existsSync("/usr/share/fonts/opentype/noto")) packages.push("fonts-noto-cjk");
    if (packages.length) aptInstall(packages);
  }
  const browser = findBrowser();
  const office = findLibreOffice();
  if (!browser || !office) {
    const missing = [!browser && "Chromium, Chrome or Edge", !office && "LibreOffice"]
      .filter(Boolean)
      .join(" and ");
    console.error(
      `The tests need ${missing}: install it (or point PERENNIAL_BROWSER / PERENNIAL_SOFFICE at it) and run npm test again.`
    );
    process.exit(1);
  }
  process.env.PERENNIAL_BROWSER = browser;
  process.env.PERENNIAL_SOFFICE = office;
}
