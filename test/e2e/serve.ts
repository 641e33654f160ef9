import { spawn } from "node:child_process";
import path from "node:path";
import readline from "node:readline";

const START = path.join(__dirname, "..", "..", "src", "dev", "start.mjs");
const PORTS_PER_WORKER = 50;

export interface Served {
  /** The workbench's address. */
  url: string;
  /** Ends the server as Ctrl-C does; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** The workbench as `npm start` serves it, built once. Test files that run side by side use ports of their own. */
export async function serveWorkbench(): Promise<Served> {
  const port = 3100 + Number(process.env.JEST_WORKER_ID ?? 1) * PORTS_PER_WORKER;
  const server = spawn(
    process.execPath,
    [START, "--no-open", "--no-watch", "--port", String(port)],
    { stdio: ["ignore", "pipe", "pipe"] }
  );
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const said: string[] = [];
  server.stderr.on("data", (chunk) => said.push(String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    readline.createInterface({ input: server.stdout }).on("line", (line) => {
      said.push(line);
      const address = /^Workbench: (https:\S+)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    void ended.then((code) =>
      reject(new Error(`npm start ended with ${code}:\n${said.join("\n")}`))
    );
  });
  return {
    url,
    stop() {
      server.kill("SIGINT");
      return ended;
    },
  };
}
