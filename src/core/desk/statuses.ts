import { STATUSES } from "../codes";
import type { Models } from "../models";
import { statusGroups } from "../report/groups";
import { STATUS_COLORS } from "../report/palette";
import type { Text } from "../text/text";
import type { Part } from "./desk";
import { partsOf } from "./parts";

/** Activity statuses of the customers with an order, active first. */
export function statusParts(models: Pick<Models, "standing" | "facts">, text: Text): Part[] {
  const colors = STATUSES.map((code) => STATUS_COLORS[code]);
  return partsOf(statusGroups(models), {
    column: "status",
    labels: STATUSES.map((code) => text(`status.${code}`)),
    color: (place) => colors[place] ?? "",
  });
}
