import type { Models } from "../models";
import { segmentGroups } from "../report/groups";
import { NEUTRAL_COLOR } from "../report/palette";
import { segmentName, type Text } from "../text/text";
import type { Part } from "./desk";
import { partsOf } from "./parts";

/** The segments of the model in use, in its order; who has no score is in none. */
export function segmentParts(models: Pick<Models, "standing" | "facts">, text: Text): Part[] {
  return partsOf(segmentGroups(models), {
    column: "segment",
    labels: models.standing.segmentCodes.map((code) => segmentName(code, text)),
    color: () => NEUTRAL_COLOR,
  });
}
