import type { Notice, Problem } from "../../core/problem";
import type { Analysis, AnalysisRequest, Analyzer } from "../../core/review";
import { findArchive } from "../memory/archive";
import type { BookMemory } from "../memory/bookSettings";
import { readMemory } from "../memory/bookSettings";
import { readDrawn } from "../memory/drawnReports";
import type { DrawnReports } from "../memory/drawnReports";
import { findSources } from "../find/findSources";
import type { Sources } from "../find/findSources";
import { Halt } from "../session/halt";
import type { ReadOptions } from "../job";
import { readBook } from "./readBook";
import type { ReadBook } from "./readBook";
import type { Session } from "../session/session";
import { readPlaybook } from "./readPlaybook";
import { readHistory } from "../memory/storedHistory";
import { untilCancelled } from "../session/untilCancelled";

/** A workbook as it was read: what is analyzed, and where it came from. */
export interface ReadWorkbook {
  memory: BookMemory;
  sources: Sources;
  read: ReadBook;
  request: AnalysisRequest;
  notices: Notice[];
  /** The user's Playbook page is not drawn anew, so that he can put it right. */
  keepsPlaybook: boolean;
  /** Absent when nothing was drawn yet. */
  drawn?: DrawnReports;
}

/** Finds the data, reads it, and reads what earlier reviews left. Writes nothing. Halts with the first problem. */
export async function readForAnalysis(
  session: Session,
  { asOf, settings, overrides, language }: ReadOptions
): Promise<ReadWorkbook> {
  const memory = await readMemory(session);
  const sources = await findSources(session, memory.record, overrides);
  stopAt(sources.problems);
  if (!sources.orders && !sources.customers) throw new Halt({ kind: "noData" });
  const read = await readBook(session, sources, settings);
  stopAt(read.problems);
  const archive = await findArchive(session, memory.record?.archive);
  const { history, broken } = await readHistory(session, archive);
  const drawn = await readDrawn(session, archive);
  const playbook = drawn?.reports.find(({ key }) => key === "playbook");
  const edited = await readPlaybook(session, memory.record, playbook?.tables[0]);
  return {
    memory,
    sources,
    read,
    request: {
      ...{ book: read.book, asOf, language, history },
      settings: edited.kind === "edited" ? { ...settings, playbook: edited.rules } : settings,
    },
    notices: [
      ...(broken ? [{ kind: "badHistory" as const, count: 1 }] : []),
      ...(edited.kind === "broken" ? edited.notices : []),
    ],
    keepsPlaybook: edited.kind === "broken",
    ...(drawn && { drawn }),
  };
}

function stopAt([problem]: readonly Problem[]): void {
  if (problem) throw new Halt(problem);
}

/** Hands the request over; ends with `cancelledByUser` as soon as the job is cancelled, whatever the analyzer does. */
export async function analyze(
  session: Session,
  request: AnalysisRequest,
  { analyze: analyzer, signal }: { analyze: Analyzer; signal?: AbortSignal }
): Promise<Analysis> {
  return computed(session, analyzer(request), signal);
}

/** The outcome of a computation that runs elsewhere, shown as the phase "analyzing". */
export async function computed<T>(
  session: Session,
  work: Promise<{ ok: true; value: T } | { ok: false; problem: Problem }>,
  signal: AbortSignal | undefined
): Promise<T> {
  session.progress("analyzing", 0, 1);
  const result = await untilCancelled(work, signal);
  if (!result.ok) throw new Halt(result.problem);
  session.progress("analyzing", 1, 1);
  return result.value;
}
