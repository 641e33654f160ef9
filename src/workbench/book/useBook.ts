import { useCallback, useEffect, useReducer, useRef } from "react";
import { openBook } from "../../host/file";
import { blankWorkbook } from "../../host/model/blankWorkbook";
import type { WorkbookState } from "../../host/model/state";
import { NO_BOOK, nextBook, type BookProblem, type BookState } from "./bookState";
import { download } from "./download";
import { fetchSample } from "./samples";

export interface BookActions {
  openFile(file: File): void;
  openSample(file: string): void;
  /** A workbook that the add-in made: the bytes of an .xlsx file, or nothing for a blank one. */
  openNew(bytes: Uint8Array | undefined): void;
  /** `around` does what must be done before and after the book is written to a file. */
  save(around: <T>(write: () => Promise<T>) => Promise<T>): void;
  dismissProblem(): void;
  /** Opens the book again that was left unsaved. */
  goBack(): void;
  /** Lets go of it. */
  leaveForGood(): void;
}

type Opened = { ok: true; workbook: WorkbookState } | { ok: false; problem: BookProblem };

/** Lets the page show what it is about to do before it works on it. */
const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function readFile(file: File): Promise<Opened> {
  return openBook(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function readSample(file: string, fetched: Promise<Uint8Array | undefined>): Promise<Opened> {
  const bytes = await fetched;
  return bytes ? openBook(bytes, file) : { ok: false, problem: { kind: "sampleMissing" } };
}

async function readNew(bytes: Uint8Array | undefined, name: string): Promise<Opened> {
  if (bytes) return openBook(bytes, name);
  const workbook = blankWorkbook();
  workbook.name = name;
  return { ok: true, workbook };
}

/** A sample that is on its way. */
export interface FirstSample {
  file: string;
  bytes: Promise<Uint8Array | undefined>;
}

/** The open book and what can be done with it. */
export function useBook(first: FirstSample): BookState & BookActions {
  const [state, dispatch] = useReducer(nextBook, NO_BOOK);
  const lastRequest = useRef(0);
  const made = useRef(0);

  const open = useCallback(
    async (name: string, read: () => Promise<Opened>, byAddIn = false): Promise<void> => {
      const request = ++lastRequest.current;
      dispatch({ kind: "opening", request, name });
      await painted();
      const result = await read();
      if (result.ok) dispatch({ kind: "opened", request, workbook: result.workbook, byAddIn });
      else dispatch({ kind: "refused", request, name, problem: result.problem });
    },
    []
  );
  const openFile = useCallback((file: File) => void open(file.name, () => readFile(file)), [open]);
  const openSample = useCallback(
    (file: string) => void open(file, () => readSample(file, fetchSample(file))),
    [open]
  );
  const openNew = useCallback(
    (bytes: Uint8Array | undefined) => {
      // as Excel calls a workbook that was never saved
      const name = `Book${++made.current}.xlsx`;
      void open(name, () => readNew(bytes, name), true);
    },
    [open]
  );
  const { workbook, unsaved } = state;
  useEffect(() => {
    if (!workbook || unsaved) return;
    const stop = workbook.onChange(({ kind }) => {
      if (kind === "activate") return;
      stop();
      dispatch({ kind: "edited", workbook });
    });
    return () => void stop();
  }, [workbook, unsaved]);
  const save = useCallback<BookActions["save"]>(
    (around) => {
      if (!workbook) return;
      dispatch({ kind: "saving" });
      void painted()
        .then(() => around(() => download(workbook)))
        .then(() => dispatch({ kind: "saved", workbook }));
    },
    [workbook]
  );
  const dismissProblem = useCallback(() => dispatch({ kind: "dismissed" }), []);
  const goBack = useCallback(() => dispatch({ kind: "returned" }), []);
  const leaveForGood = useCallback(() => dispatch({ kind: "leftForGood" }), []);

  useEffect(() => void open(first.file, () => readSample(first.file, first.bytes)), [open, first]);

  return { ...state, openFile, openSample, openNew, save, dismissProblem, goBack, leaveForGood };
}
