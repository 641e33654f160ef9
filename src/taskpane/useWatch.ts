import { useEffect } from "react";
import type { Outcome } from "./workbook";
import { settle } from "./workbook";

type Stop = () => Promise<void>;

/** Listens to the workbook for as long as there is somebody to listen; what cannot be listened to is done without. */
export function useWatch(start: (() => Promise<Outcome<Stop>>) | undefined): void {
  useEffect(() => {
    if (!start) return;
    const started = settle(start());
    return () => void started.then((result) => (result.ok ? settleStop(result.value) : undefined));
  }, [start]);
}

/** A book that is closed cannot be told to be quiet. */
const settleStop = (stop: Stop) => stop().catch(() => undefined);
