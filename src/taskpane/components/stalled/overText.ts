import type { Texts } from "../../text/texts";
import type { LeadFilter, Over } from "./leadFilter";

/** A choice of days over the limit in words. */
export function overText(over: Over, say: Texts["say"]): string {
  if (over === "dueSoon") return say("stalled.over.dueSoon");
  return over === 0 ? say("stalled.over.any") : say("stalled.over.days", { days: over });
}

/** What is listed in words, for the name of a sheet and for messages. */
export function filterText(
  { owner, stage, over }: LeadFilter,
  { say, core }: Pick<Texts, "say" | "core">
): string {
  return core.list([
    overText(over, say),
    ...(stage === undefined ? [] : [stage]),
    ...(owner === undefined ? [] : [owner === "" ? say("stalled.noOwner") : owner]),
  ]);
}
