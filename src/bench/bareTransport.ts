import { connectNode } from "../host/bridge/node";
import { loadOfficeLibrary } from "../host/bridge/officeLibrary";
import type { WorkbookState } from "../host/model/state";
import type { Batch } from "../host/protocol/wire";

/** Does the work on a workbook and keeps every batch that office.js sends for it. */
export async function recordBatches(
  workbook: WorkbookState,
  work: () => Promise<unknown>
): Promise<Batch[]> {
  const batches: Batch[] = [];
  const host = connectNode(workbook, {
    onBatch: ({ batch }) => batches.push(batch),
  });
  await work();
  host.close();
  connectNode(workbook);
  return batches;
}

/**
 * Sends the same batches over the same bridge, one after the other: their JSON is made, and what comes back is parsed. Any program has to do that
 * which moves these cells; here it is done without office.js's proxies and without a line of ours.
 */
export async function replayBatches(batches: readonly Batch[]): Promise<void> {
  for (const batch of batches) await exchanged(JSON.stringify(batch));
}

/** The function that the library calls for every batch. */
interface Bridge {
  executeRichApiRequestAsync(
    request: readonly unknown[],
    callback: (reply: { value?: { data: readonly unknown[] } }) => void
  ): void;
}

function exchanged(body: string): Promise<unknown> {
  const { executeRichApiRequestAsync } = loadOfficeLibrary().OSF.DDA.RichApi as Bridge;
  return new Promise((resolve, reject) => {
    executeRichApiRequestAsync(["", "POST", "ProcessQuery", [], body, "", 0], (reply) => {
      if (reply.value) resolve(JSON.parse(String(reply.value.data[2])));
      else reject(new Error("a recorded batch failed"));
    });
  });
}
