import type { Status } from "../codes";
import type { Settings } from "../settings";

type Bounds = Settings["statusBounds"];

/** Status by days since the last order; bounds are inclusive. */
export function activityStatus(days: number, bounds: Bounds): Status {
  if (days <= bounds.active) return "active";
  if (days <= bounds.silent) return "silent";
  return days <= bounds.sleeping ? "sleeping" : "lost";
}

/** Days until the status becomes the next one; -1 when lost. */
export function daysToNextStatus(days: number, bounds: Bounds): number {
  const status = activityStatus(days, bounds);
  return status === "lost" ? -1 : bounds[status] + 1 - days;
}
