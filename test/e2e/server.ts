import { spawn } from "node:child_process";
import path from "node:path";
import readline from "node:readline";

const START = path.join(__dirname, "..", "..", "src", "dev", "start.mjs");
const FIRST_PORT = 3100;

export interface Server {
  /** The workbench's address. */
  url: string;
  /** Ends the server as Ctrl-C does; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** The address of the workbench that all browser tests share. */
export function workbenchUrl(): string {
  const { PERENNIAL_WORKBENCH: url } = process.env;
  if (!url)
    throw new Error("No server: run these tests with the project “browser” of package.json.");
  return url;
}

/** The workbench as `npm start` serves it, built once. */
export async function startServer(): Promise<Server> {
  const server = spawn(
    process.execPath,
    [START, "--no-open", "--no-watch", "--port", String(FIRST_PORT)],
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
