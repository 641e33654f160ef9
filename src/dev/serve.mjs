// Builds the pages and serves them with office.js from node_modules, by the settings in webpack.config.js.
import { createRequire } from "node:module";
import net from "node:net";
import path from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { ROOT } from "./install.mjs";

const PAGE = "workbench.html";
const PORTS_TRIED = 50;

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });

async function freePort(first) {
  for (let port = first; port < first + PORTS_TRIED; port++) if (await isFree(port)) return port;
  throw new Error(`No free port between ${first} and ${first + PORTS_TRIED - 1}.`);
}

/**
 * Resolves when the first build is served. A broken build is told and, while watching, followed until it is mended;
 * without watching it ends the process.
 */
export async function serve({ port: firstPort, watch, open }) {
  const configure = createRequire(import.meta.url)(path.join(ROOT, "webpack.config.js"));
  const port = await freePort(firstPort);
  const [pages] = configure({ WEBPACK_SERVE: true }, { mode: "development" });
  const compiler = webpack({
    ...pages,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    ...(watch ? {} : { watchOptions: { ignored: "**" } }),
  });
  const built = new Promise((resolve) => compiler.hooks.done.tap("serve", resolve));
  const server = new WebpackDevServer(
    {
      ...pages.devServer,
      port,
      devMiddleware: { index: PAGE },
      open: open ? [PAGE] : false,
      setupExitSignals: false,
      ...(watch ? {} : { client: false, liveReload: false }),
    },
    compiler
  );
  console.log("Building …");
  await server.start();
  const stats = await built;
  if (stats.hasErrors() && !watch) {
    console.error(stats.toString("errors-only"));
    process.exit(1);
  }
  return { url: `https://localhost:${port}/${PAGE}`, stop: () => server.stop() };
}
