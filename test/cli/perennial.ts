import { spawnSync } from "node:child_process";
import path from "node:path";

const BIN = path.join(__dirname, "..", "..", "src", "cli", "bin.mjs");

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command line as users start it; the first call of a test file builds it if it is out of date. */
export function perennial(
  args: string[],
  options: { cwd?: string; lang?: string; env?: Record<string, string> } = {}
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    env: { ...process.env, LC_ALL: options.lang ?? "C", ...options.env },
  });
  return { status, stdout, stderr };
}
