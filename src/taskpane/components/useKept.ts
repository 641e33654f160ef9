import { useState } from "react";
import type { Dispatch, SetStateAction } from "react";

const kept = new Map<string, unknown>();

/** State of a part of the pane that is found again when one comes back to it; it lasts as long as the pane is open. */
export function useKept<Value>(
  name: string,
  initial: Value
): [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState<Value>(() =>
    kept.has(name) ? (kept.get(name) as Value) : initial
  );
  kept.set(name, value);
  return [value, setValue];
}
