import { TIERS } from "../codes";
import type { Models } from "../models";
import { tierGroups } from "../report/groups";
import { TIER_COLORS } from "../report/palette";
import type { Text } from "../text/text";
import type { Part } from "./desk";
import { partsOf } from "./parts";

/** The value pyramid as its page has it: every tier, top first, with the money of the window; net-zero customers are in none. */
export function pyramidParts(models: Pick<Models, "standing">, text: Text): Part[] {
  const colors = TIERS.map((code) => TIER_COLORS[code]);
  return partsOf(tierGroups(models), {
    column: "tier",
    labels: TIERS.map((code) => text(`tier.${code}`)),
    color: (place) => colors[place] ?? "",
  });
}
