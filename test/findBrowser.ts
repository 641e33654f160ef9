import fs from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"];

/** Chromium, Chrome or Edge: the one that `PERENNIAL_BROWSER` names (a path or a command), else one on the PATH. */
export function findBrowser(): string {
  const { PERENNIAL_BROWSER: named, PATH = "" } = process.env;
  if (named?.includes(path.sep)) return named;
  const found = PATH.split(path.delimiter)
    .flatMap((folder) => (named ? [named] : NAMES).map((name) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
  if (!found) throw new Error("No Chromium, Chrome or Edge found; PERENNIAL_BROWSER names one.");
  return found;
}
