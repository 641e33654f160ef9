import type { Status, Tier } from "../codes";
import type { Stage } from "../stages";

/**
 * One quiet language of colour: what is the same has the same colour in every chart. Within a family the colours also
 * differ in lightness, so they stay apart in grey print and for colour-blind readers.
 */
export const STATUS_COLORS: Record<Status, string> = {
  active: "#1F5A7A",
  silent: "#6FB1C8",
  sleeping: "#F3CF8E",
  lost: "#C4622D",
};

export const TIER_COLORS: Record<Tier, string> = {
  top: "#0B2E4A",
  large: "#1F5A8A",
  medium: "#4A86B8",
  small: "#86B3D6",
  inactive: "#CBC5B9",
  prospect: "#F2E6CC",
};

/** Stages before the first order and those with orders, each from first to last. */
const LEAD_COLORS = ["#DCE6BC", "#A6C36F"] as const;
const BUYER_COLORS = ["#5E8C4A", "#2B5329"] as const;

/** A colour for each stage of a list, light to dark, by its place among the stages without or with orders. */
export function stageColors(stages: readonly Stage[]): string[] {
  const leads = stages.filter(({ fromOrders }) => fromOrders === undefined).length;
  return stages.map((_, place) =>
    place < leads
      ? between(LEAD_COLORS, place, leads)
      : between(BUYER_COLORS, place - leads, stages.length - leads)
  );
}

function between([first, last]: readonly [string, string], place: number, of: number): string {
  const share = of > 1 ? place / (of - 1) : 0;
  const mixed = [1, 3, 5].map((at) => {
    const [from = 0, to = 0] = [first, last].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("").toUpperCase()}`;
}

/** Ageing, from fresh to old. */
export const BAND_COLORS = [
  "#FBE6C8",
  "#F5C98B",
  "#EBA353",
  "#D17B2B",
  "#A1541B",
  "#6B3410",
] as const;

/** Counts and amounts without a family of their own, and the line that crosses them. */
export const NEUTRAL_COLOR = "#3D6C8A";
export const ACCENT_COLOR = "#E0873A";
/** Who is in no group. */
export const BLANK_COLOR = "#E6E2DA";
/** The same counts on an earlier day. */
export const EARLIER_COLOR = "#B9CBD6";

/** The three scores side by side. */
export const DIMENSION_COLORS = { r: "#1E3A4C", f: NEUTRAL_COLOR, m: "#E0B45C" } as const;

/** Heat maps: from few to many. */
export const HEAT_COLORS = { low: "#FFFFFF", mid: "#CFE4EC", high: "#6FB0C8" } as const;
