import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import { build, contentSecurityPolicy, pagesConfig, serve } from "./pages";

const GALLERY = path.join(__dirname, "gallery");

/** One gallery for all tests of a run, built as the pane is built for users. */
export default async function setUp(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-gallery-"));
  const html = new HtmlPlugin({
    filename: "gallery.html",
    template: path.join(GALLERY, "gallery.html"),
    templateParameters: { contentSecurityPolicy: contentSecurityPolicy("/office.js") },
  });
  await build(
    pagesConfig(folder, {
      entry: { gallery: path.join(GALLERY, "index.tsx") },
      plugins: [html],
      devtool: false,
      optimization: { minimize: false },
    })
  );
  const site = await serve(folder);
  const stopGallery = () => {
    site.close();
    fs.rmSync(folder, { recursive: true });
  };
  Object.assign(globalThis, { stopGallery });
  process.env.PERENNIAL_GALLERY = site.url;
}
