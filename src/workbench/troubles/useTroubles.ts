import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type SetStateAction,
} from "react";
import { lockBook } from "../../host/bridge/lockBook";
import { rehearse } from "../../host/bridge/troubles";
import type { WorkbookState } from "../../host/model/state";
import type { Faults } from "../../host/protocol/faults";
import { leavingCell, locksOf, NO_REHEARSAL, troublesOf, type Rehearsal } from "./rehearsal";

export interface TroubleSwitch {
  rehearsal: Rehearsal;
  /** What the pane's requests are to meet. */
  faults: Faults;
  rehearseThis: Dispatch<SetStateAction<Rehearsal>>;
  /** Does something with the book as it is without its locks: they are no part of it. */
  unlocked<T>(work: () => Promise<T>): Promise<T>;
}

const BESIDE_THE_SHEET = "header, aside, [role=dialog], [role=menu]";

/** The troubles of this page; a book that is opened later meets them too. */
export function useTroubles(workbook: WorkbookState | undefined): TroubleSwitch {
  const [rehearsal, rehearseThis] = useState(NO_REHEARSAL);
  const faults = useMemo(() => rehearse(troublesOf(rehearsal)), [rehearsal]);
  const lock = useMemo(
    () => () => (workbook ? lockBook(workbook, locksOf(rehearsal)) : () => undefined),
    [workbook, rehearsal]
  );
  const unlock = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    unlock.current = lock();
    return () => unlock.current();
  }, [lock]);
  useEffect(() => {
    const leaveCell = ({ key, target }: KeyboardEvent) => {
      const isElsewhere = target instanceof Element && target.closest(BESIDE_THE_SHEET);
      if (key === "Enter" && !isElsewhere) rehearseThis(leavingCell);
    };
    // before the spreadsheet engine, which keeps its keys to itself
    addEventListener("keydown", leaveCell, true);
    return () => removeEventListener("keydown", leaveCell, true);
  }, []);
  const unlocked = useCallback(
    async <T>(work: () => Promise<T>): Promise<T> => {
      unlock.current();
      try {
        return await work();
      } finally {
        unlock.current = lock();
      }
    },
    [lock]
  );
  return { rehearsal, faults, rehearseThis, unlocked };
}
