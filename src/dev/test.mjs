// `npm test`: installs what is missing, then every check, fast ones first and beside each other, then the ratios of the hot paths. The tests only run when these pass.
import { spawn } from "node:child_process";
import { installPackages, installTestTools, ROOT, run } from "./install.mjs";

const CHECKS = { lint: "lint", format: "format:check", types: "typecheck", audit: "audit" };

/** Runs a script of package.json and gives what it printed and whether it passed. */
const quietly = (script) =>
  new Promise((resolve) => {
    const printed = [];
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: ROOT,
      shell: process.platform === "win32",
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => printed.push(chunk));
    child.on("close", (status) =>
      resolve({ passed: status === 0, printed: Buffer.concat(printed).toString() })
    );
  });

installTestTools();
installPackages();

const checked = await Promise.all(
  Object.entries(CHECKS).map(async ([name, script]) => {
    const { passed, printed } = await quietly(script);
    const shown = !passed || name === "audit" ? printed : "";
    console.log(`── ${name} ${passed ? "passed" : "failed"}\n${shown}`);
    return passed;
  })
);
if (!checked.every(Boolean)) process.exit(1);

console.log("── speed");
if (run("npm", ["run", "--silent", "bench", "--", "--check"]) !== 0) {
  console.error(
    "\nA hot path has become slower by half: src/bench/README.md says how it is measured."
  );
  process.exit(1);
}

console.log("── tests");
const status = run("npm", ["run", "--silent", "jest", "--", ...process.argv.slice(2)]);
if (status !== 0) console.error("\ntests failed.");
process.exit(status);
