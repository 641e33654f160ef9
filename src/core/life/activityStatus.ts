import { STATUSES, type Status } from "../codes";
import type { Settings } from "../settings";

type Bounds = Settings["statusBounds"];

/** Status by days since the last order, as an index into STATUSES; bounds are inclusive. */
export function statusCode(days: number, bounds: Bounds): number {
  if (days <= bounds.active) return 0;
  if (days <= bounds.silent) return 1;
  return days <= bounds.sleeping ? 2 : 3;
}

export function activityStatus(days: number, bounds: Bounds): Status {
  return STATUSES[statusCode(days, bounds)] ?? "lost";
}

/** Days until the status becomes the next one; -1 when lost. */
export function daysToNextStatus(days: number, bounds: Bounds): number {
  const status = activityStatus(days, bounds);
  return status === "lost" ? -1 : bounds[status] + 1 - days;
}
