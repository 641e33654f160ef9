import fs from "node:fs";
import path from "node:path";
import { openGallery, pictureOf } from "../galleryPage";
import type { Gallery, View } from "../galleryPage";
import { allStates } from "./allStates";

const { PERENNIAL_PICTURES: folder } = process.env;

const LOOKS: Omit<View, "screen" | "language">[] = [
  { width: 320 },
  { width: 320, dark: true },
  { width: 320, forcedColors: true },
  { width: 450 },
  { width: 450, dark: true },
  // a pane of 450 pixels at 200 % zoom
  { width: 225 },
];
const SCREENS = Object.keys(allStates("en"));

const viewsOf = (screen: string): View[] =>
  ["en", "zh-CN"].flatMap((language) => LOOKS.map((look) => ({ screen, language, ...look })));

const entry = (view: View) => {
  const file = pictureOf(view);
  return `<a href="${file}"><img src="${file}" alt="${file}" width="${view.width}" loading="lazy" /></a>`;
};

const page = () => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Every screen of the pane</title>
  <style>
    body { font: 14px system-ui, sans-serif; margin: 24px; background: #ddd; }
    div { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start; }
  </style>
  <h1>Every screen of the pane</h1>
${SCREENS.map((screen) => `  <h2>${screen}</h2>\n  <div>${viewsOf(screen).map(entry).join("\n")}</div>`).join("\n")}
</html>
`;

let gallery: Gallery;

beforeAll(async () => {
  if (folder === undefined) throw new Error("Take pictures by `npm run gallery`.");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "index.html"), page());
  gallery = await openGallery();
});

afterAll(() => gallery?.close());

test.each(SCREENS)("%s", async (screen) => {
  for (const view of viewsOf(screen)) await gallery.onScreen(view, () => Promise.resolve());
});
