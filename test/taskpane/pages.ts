import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import type { Configuration } from "webpack";
import { findBrowser } from "../findBrowser";

interface Configure {
  (env: object, argv: { mode: "production" | "development" }): Configuration[];
  contentSecurityPolicy: (officeJs: string) => string;
}
const configure = createRequire(__filename)("../../webpack.config.js") as Configure;
export const { contentSecurityPolicy } = configure;

/** The pages' build as `npm run build` makes it, with another place to go to and, if wanted, other entries. */
export function pagesConfig(outputFolder: string, change: Partial<Configuration> = {}) {
  const [pages] = configure({}, { mode: "production" });
  if (!pages) throw new Error("webpack.config.js has no pages");
  return { ...pages, ...change, output: { ...pages.output, path: outputFolder } };
}

export async function build(config: Configuration): Promise<void> {
  const compiler = webpack(config);
  if (!compiler) throw new Error("webpack made no compiler");
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  } finally {
    await new Promise<void>((resolve) => compiler.close(() => resolve()));
  }
}

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** Serves a folder on a free port of this machine. */
export async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, path.normalize(pathname));
    if (!fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "text/plain";
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=3600" });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
