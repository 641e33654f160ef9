// `npm run gallery`: a picture of every screen of the pane, in both languages, all themes and widths, into dist/gallery; open its index.html.
import path from "node:path";
import { installPackages, installTestTools, ROOT, run } from "./install.mjs";

installTestTools();
installPackages();

const folder = path.join(ROOT, "dist", "gallery");
const status = run("npx", ["jest", "--config", ".config/gallery.mjs", ...process.argv.slice(2)], {
  env: { ...process.env, PERENNIAL_PICTURES: folder },
});
if (status === 0) console.log(`Open ${path.join(folder, "index.html")}`);
process.exit(status);
