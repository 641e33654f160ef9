import { useCallback, useEffect, useReducer, useRef } from "react";
import { openBook } from "../../host/file";
import { NO_BOOK, nextBook, type BookState } from "./bookState";
import { download } from "./download";
import { fetchSample, firstSample } from "./samples";

export interface BookActions {
  openFile(file: File): void;
  openSample(file: string): void;
  save(): void;
  dismissProblem(): void;
}

/** Lets the page show what it is about to do before it works on it. */
const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The open book and what can be done with it; begins with the sample that the address asks for. */
export function useBook(): BookState & BookActions {
  const [state, dispatch] = useReducer(nextBook, NO_BOOK);
  const lastRequest = useRef(0);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array | undefined>): Promise<void> => {
      const request = ++lastRequest.current;
      dispatch({ kind: "opening", request, name });
      await painted();
      const bytes = await read();
      if (!bytes) {
        dispatch({ kind: "refused", request, name, problem: { kind: "sampleMissing" } });
        return;
      }
      const result = await openBook(bytes, name);
      if (result.ok) dispatch({ kind: "opened", request, workbook: result.workbook });
      else dispatch({ kind: "refused", request, name, problem: result.problem });
    },
    []
  );
  const openFile = useCallback(
    (file: File) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    [open]
  );
  const openSample = useCallback(
    (file: string) => void open(file, () => fetchSample(file)),
    [open]
  );
  const { workbook } = state;
  const save = useCallback(() => {
    if (!workbook) return;
    dispatch({ kind: "saving" });
    void painted()
      .then(() => download(workbook))
      .finally(() => dispatch({ kind: "saved" }));
  }, [workbook]);
  const dismissProblem = useCallback(() => dispatch({ kind: "dismissed" }), []);

  useEffect(() => openSample(firstSample(location.search)), [openSample]);

  return { ...state, openFile, openSample, save, dismissProblem };
}
