import { startServer } from "./server";

/** One server for all browser tests of a run: building the pages takes longer than most of the tests. */
export default async function setUp(): Promise<void> {
  const server = await startServer();
  Object.assign(globalThis, { workbenchServer: server });
  process.env.PERENNIAL_WORKBENCH = server.url;
}
