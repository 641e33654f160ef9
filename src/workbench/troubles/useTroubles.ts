import {
  useCallback,
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
import { locksOf, NO_REHEARSAL, troublesOf, type Rehearsal } from "./rehearsal";

export interface TroubleSwitch {
  rehearsal: Rehearsal;
  /** What the pane's requests are to meet. */
  faults: Faults;
  rehearseThis: Dispatch<SetStateAction<Rehearsal>>;
  /** Does something with the book as it is without its locks: they are no part of it. */
  unlocked<T>(work: () => Promise<T>): Promise<T>;
}

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
