import type { Models } from "../models";
import { BLANK_COLOR } from "../report/palette";
import type { Text } from "../text/text";
import type { WrittenColumnKey } from "../writtenColumns";
import type { Desk, Part } from "./desk";

/**
 * Who is in no part of a picture since the cell in its column is blank; with them each picture adds up to the customers of the book. Without any
 * score there is no heat map to be outside of.
 */
export function outsideOf(
  { facts, standing }: Pick<Models, "facts" | "standing">,
  text: Text
): Desk["outside"] {
  const { tier, segment, status, r, f, measured } = standing;
  const { net } = facts.perCustomer;
  const pyramid = blankPart("tier", text("desk.noTier"), tier, -1, measured.net);
  const segments = blankPart("segment", text("desk.noSegment"), segment, -1, net);
  const statuses = blankPart("status", text("desk.noStatus"), status, -1, net);
  const mapped = r.some((score, c) => score > 0 && (f[c] ?? 0) > 0);
  const heatMap = mapped ? blankPart("r", text("desk.noScore"), r, 0, measured.net) : undefined;
  return {
    ...(pyramid && { pyramid }),
    ...(segments && { segments }),
    ...(statuses && { statuses }),
    ...(heatMap && { heatMap }),
  };
}

/** Those whose code is the blank one; undefined when that is nobody. */
function blankPart(
  column: WrittenColumnKey,
  label: string,
  codes: Int8Array | Uint8Array,
  blank: number,
  money: Float64Array
): Part | undefined {
  const filters = [{ column, values: [""] }];
  const part: Part = { code: "blank", label, customers: 0, net: 0, color: BLANK_COLOR, filters };
  for (let c = 0; c < codes.length; c++) {
    if (codes[c] !== blank) continue;
    part.customers++;
    part.net += money[c] ?? 0;
  }
  return part.customers > 0 ? part : undefined;
}
