// `npm run audit`: known holes in what the add-in ships. A registry that has no audit says so, and nothing is taken for passed in silence.
import { spawnSync } from "node:child_process";
import { ROOT } from "./install.mjs";

const { stdout } = spawnSync(
  "npm",
  [
    "audit",
    "--omit=dev",
    "--audit-level=high",
    "--json",
    "--fetch-retries=0",
    "--fetch-timeout=20000",
  ],
  {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  }
);
const report = JSON.parse(stdout || "{}");
const counts = report.metadata?.vulnerabilities;
if (!counts) {
  console.log(
    `not audited: ${report.message ?? report.error?.summary ?? "the registry gave no answer"}`
  );
} else {
  console.log(`${counts.high} high and ${counts.critical} critical vulnerabilities`);
  if (counts.high + counts.critical > 0) process.exitCode = 1;
}
