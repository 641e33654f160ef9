// `npm start`: installs what is missing, builds, serves the workbench over https and opens it where there is a screen.
//   --no-open    only print the address
//   --no-watch   build once; do not follow changes of the source
//   --port N     first port to try, 3000 if not given; the next free one is taken
import { installPackages } from "./install.mjs";

installPackages();
// what follows needs the packages
const { serve } = await import("./serve.mjs");

const { argv, env, platform, stdout } = process;
const portAt = argv.indexOf("--port");
const hasScreen =
  platform === "win32" || platform === "darwin" || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);

const { url, stop } = await serve({
  port: portAt > 0 ? Number(argv[portAt + 1]) : 3000,
  watch: !argv.includes("--no-watch"),
  open: hasScreen && Boolean(stdout.isTTY) && !env.CI && !argv.includes("--no-open"),
});
console.log(`\nWorkbench: ${url}`);
console.log(
  "The certificate is this machine's own: a browser asks once whether to go on. Ctrl-C ends the server."
);

for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => void stop().finally(() => process.exit(0)));
