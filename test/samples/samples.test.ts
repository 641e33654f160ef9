import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");
const SAMPLES = path.join(ROOT, "assets", "samples");

test("the sample books are, byte for byte, what the generator makes", () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-samples-"));
  execFileSync(process.execPath, [path.join(ROOT, "src", "dev", "samples.mjs"), "--out", out]);
  const made = fs.readdirSync(out).sort();
  const kept = fs.readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  expect(made).toEqual(kept.sort());
  for (const name of made) {
    const same = fs
      .readFileSync(path.join(out, name))
      .equals(fs.readFileSync(path.join(SAMPLES, name)));
    expect({ name, same }).toEqual({ name, same: true });
  }
  fs.rmSync(out, { recursive: true });
});
