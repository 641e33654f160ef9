import type { WorkbookState } from "../model/state";

/**
 * What is wrong with a file: it ends too early, something that it speaks of is missing, what is there cannot be unpacked or is not well formed, parts
 * contradict each other, or it holds what no workbook needs and an attacker does.
 */
export const DAMAGES = ["cutOff", "missing", "unreadable", "contradictory", "forbidden"] as const;
export type Damage = (typeof DAMAGES)[number];

/** What there may be too much of; `elements` are those of one XML part. */
export const MEASURES = ["file", "part", "rows", "columns", "cells", "elements"] as const;

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
  | { kind: "damaged"; damage: Damage; part?: string }
  /** `limit` is the number of bytes, rows … allowed. */
  | { kind: "tooLarge"; what: (typeof MEASURES)[number]; limit: number }
  | { kind: "unknownEncoding" };

export type OpenResult =
  { ok: true; workbook: WorkbookState } | { ok: false; problem: FileProblem };

/** Carries a problem out of nested readers; `asResult` turns it into a value. It never leaves this folder. */
export class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

export function damaged(damage: Damage, part?: string): Refusal {
  return new Refusal({ kind: "damaged", damage, ...(part === undefined ? {} : { part }) });
}

export type SaveResult = { ok: true; bytes: Uint8Array } | { ok: false; problem: FileProblem };

/** What only saving looks at may be broken too: `save` is `saveWorkbook` of a book that came from a file. */
export async function asSaved(save: () => Promise<Uint8Array>): Promise<SaveResult> {
  try {
    return { ok: true, bytes: await save() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
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
