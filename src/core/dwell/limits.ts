import type { Settings } from "../settings";

/** Days a customer may stay in the stage of this code; `undefined` when it has no limit. */
export function stageLimit({ stageLimits }: Settings, code: string): number | undefined {
  return Object.hasOwn(stageLimits, code) ? stageLimits[code] : undefined;
}
