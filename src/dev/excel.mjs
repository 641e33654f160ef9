// `npm run excel [stop]`: sideloads the add-in into desktop Excel (Windows and Mac) with a running development server.
import { installPackages, run } from "./install.mjs";

installPackages();
const stopping = process.argv[2] === "stop";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "Desktop Excel runs on Windows and Mac only. Use `npm start` for the workbench, or Excel on the web (see README)."
  );
  process.exit(2);
}
if (stopping) {
  process.exit(run("npx", ["office-addin-debugging", "stop", "manifest.xml"]));
}
// Excel opens the pane only over a certificate that the system trusts; the first run asks for permission to install one.
if (run("npx", ["office-addin-dev-certs", "install"]) !== 0) process.exit(1);
process.exit(
  run("npx", [
    "office-addin-debugging",
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--dev-server",
    process.platform === "win32" ? '"npm run dev-server"' : "npm run dev-server", // there a shell splits words
    "--dev-server-port",
    "3000",
  ])
);
