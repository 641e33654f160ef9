import { stageName } from "../life/stageName";
import type { Models } from "../models";
import { stageGroups } from "../report/groups";
import { stageColors } from "../report/palette";
import type { Text } from "../text/text";
import type { Part } from "./desk";
import { partsOf } from "./parts";

/** Everybody by the stage of the pipeline, in the order of `Settings.stages`: nobody is without one. */
export function funnelParts(
  models: Pick<Models, "standing" | "facts" | "settings">,
  text: Text
): Part[] {
  const { stages } = models.settings;
  const colors = stageColors(stages);
  return partsOf(stageGroups(models), {
    column: "pipeline",
    labels: stages.map((stage) => stageName(stage, text)),
    color: (place) => colors[place] ?? "",
  });
}
