import { asResult, Halt } from "./session/halt";
import type { Result, RunOptions } from "./job";

/** Opens a workbook of its own beside the one that is open, which stays as it is; `base64` is an .xlsx file, without what `data:` URLs have before it. */
export async function openSample(
  { signal }: RunOptions,
  base64: string
): Promise<Result<undefined>> {
  return asResult(async () => {
    if (signal?.aborted) throw new Halt({ kind: "cancelledByUser" });
    await Excel.createWorkbook(base64);
    return undefined;
  });
}
