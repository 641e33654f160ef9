import { connectNode, type NodeHost, type NodeHostOptions } from "../src/host/bridge/node";
import { blankWorkbook } from "../src/host/model/blankWorkbook";
import type { WorkbookState } from "../src/host/model/state";
import type { Faults } from "../src/host/protocol/faults";
import type { Exchange } from "../src/host/protocol/transport";

export interface OfficeHost {
  workbook: WorkbookState;
  host: NodeHost;
  /** Every batch since the start, oldest first. */
  exchanges: Exchange[];
  /** Replaces what goes wrong; batches are counted from 0 since the start. */
  setFaults(faults: Faults): void;
}

/** Real office.js, in this process, acting on a workbook (by default a blank one with `Sheet1`). */
export async function startHost(
  options: NodeHostOptions & { workbook?: WorkbookState } = {}
): Promise<OfficeHost> {
  const { workbook = blankWorkbook(), ...rest } = options;
  const exchanges: Exchange[] = [];
  const host = connectNode(workbook, {
    ...rest,
    onBatch: (exchange) => {
      exchanges.push(exchange);
      rest.onBatch?.(exchange);
    },
  });
  await Office.onReady();
  return {
    workbook,
    host,
    exchanges,
    setFaults: (faults) => {
      host.faults = faults;
    },
  };
}

/** The error code a run ends with; `"none"` when it succeeds. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown> | void
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Lets office.js finish what it does not wait for: clean-up batches and events. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

// office.js does not wait for its last clean-up; without this it would still run when Jest takes the globals away
afterAll(settle);
