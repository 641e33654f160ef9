import type { Models } from "../models";
import type { Text } from "../text/text";
import type { Desk } from "./desk";

/** What the pane shows of a review. */
export function buildDesk({ asOf }: Models, _text: Text): Desk {
  const none = { rows: [], total: 0 };
  return {
    asOf,
    pyramid: [],
    segments: [],
    statuses: [],
    funnel: [],
    bands: [],
    stalled: none,
    stalledBy: { owners: [], stages: [] },
    cleanUp: none,
    due: none,
  };
}
