import type { WorkbookState } from "../model/state";

/** Why a file was not opened. No text for users here: the caller translates. */
export type FileProblem =
  | { kind: "empty" }
  /** Neither a workbook nor a text file. */
  | { kind: "notAWorkbook" }
  /** Needs a password before anything in it can be read. */
  | { kind: "encrypted" }
  /** A workbook of Excel 97–2003 (`.xls`). */
  | { kind: "oldFormat" }
  /** A workbook whose parts are not XML (`.xlsb`). */
  | { kind: "binaryWorkbook" }
  /** Broken or hostile; `part` names the part of the file, if one is to blame. */
  | { kind: "damaged"; detail: string; part?: string }
  /** `limit` is the number of bytes or rows allowed. */
  | { kind: "tooLarge"; what: "file" | "part" | "rows" | "columns"; limit: number }
  | { kind: "unknownEncoding" };

export type OpenResult =
  { ok: true; workbook: WorkbookState } | { ok: false; problem: FileProblem };

/** Carries a problem out of nested readers; `asResult` turns it into a value. It never leaves this folder. */
export class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

export function damaged(detail: string, part?: string): Refusal {
  return new Refusal({ kind: "damaged", detail, ...(part === undefined ? {} : { part }) });
}

export async function asResult(
  open: () => WorkbookState | Promise<WorkbookState>
): Promise<OpenResult> {
  try {
    return { ok: true, workbook: await open() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
