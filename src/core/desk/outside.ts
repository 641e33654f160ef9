import type { Models } from "../models";
import { groupByCode } from "../report/groups";
import { BLANK_COLOR } from "../report/palette";
import type { Text } from "../text/text";
import type { WrittenColumnKey } from "../writtenColumns";
import type { Desk, Part } from "./desk";

/** Who is in no part of a picture since the cell in its column is blank; with them each picture adds up to the customers of the book. */
export function outsideOf({ facts, standing }: Pick<Models, "facts" | "standing">, text: Text) {
  const { net } = facts.perCustomer;
  const inWindow = standing.measured.net;
  const blank = (
    column: WrittenColumnKey,
    label: string,
    isBlank: (customer: number) => boolean,
    money: Float64Array
  ): Part | undefined => {
    const codes = Int8Array.from(money, (_, c) => (isBlank(c) ? 0 : -1));
    const [group] = groupByCode(codes, ["blank"], money);
    if (!group || group.customers === 0) return undefined;
    return { ...group, label, color: BLANK_COLOR, filters: [{ column, values: [""] }] };
  };
  const { tier, segment, status, r, f } = standing;
  const without = (codes: Int8Array) => (c: number) => (codes[c] ?? -1) < 0;
  const scored = r.some((score, c) => score > 0 && (f[c] ?? 0) > 0);
  const parts = {
    pyramid: blank("tier", text("desk.noTier"), without(tier), inWindow),
    segments: blank("segment", text("desk.noSegment"), without(segment), net),
    statuses: blank("status", text("desk.noStatus"), without(status), net),
    heatMap: scored ? blank("r", text("desk.noScore"), (c) => r[c] === 0, inWindow) : undefined,
  };
  const present: Desk["outside"] = {};
  for (const [picture, part] of Object.entries(parts)) {
    if (part) present[picture as keyof typeof parts] = part;
  }
  return present;
}
