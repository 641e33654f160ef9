import type { Server } from "./server";

/** Ends the server as Ctrl-C does; one that does not end well fails the run. */
export default async function tearDown(): Promise<void> {
  const { workbenchServer } = globalThis as { workbenchServer?: Server };
  const code = await workbenchServer?.stop();
  if (code !== 0) throw new Error(`npm start ended with ${code}.`);
}
