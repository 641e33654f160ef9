import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../../excel/job";
import type { Pace } from "../../timeLeft";
import { paceAfter, secondsLeft } from "../../timeLeft";

/** Seconds left in the present phase; undefined while that cannot be told. */
export function useTimeLeft(progress: Progress | undefined): number | undefined {
  const pace = useRef<Pace>(undefined);
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (!progress) return;
    pace.current = paceAfter(pace.current, progress, performance.now());
    setLeft(secondsLeft(pace.current));
  }, [progress]);
  return left;
}
