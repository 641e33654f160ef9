import type { OpenResult } from "../problem";

export function openCsv(_bytes: Uint8Array, _name: string): OpenResult {
  return { ok: false, problem: { kind: "unknownEncoding" } };
}
