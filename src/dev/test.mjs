// `npm test`: installs what is missing, then every check, fast ones first. Stops at the first that fails.
import { installPackages, installTestTools, run } from "./install.mjs";

installTestTools();
installPackages();

const steps = [
  ["lint", ["run", "--silent", "lint"]],
  ["format", ["run", "--silent", "format:check"]],
  ["types", ["run", "--silent", "typecheck"]],
  ["tests", ["run", "--silent", "jest", "--", ...process.argv.slice(2)]],
];
for (const [name, args] of steps) {
  console.log(`\n── ${name}`);
  const status = run("npm", args);
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(status);
  }
}
