import type { PipelineStage, Status, Tier } from "../codes";

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

export const STAGE_COLORS: Record<PipelineStage, string> = {
  prospect: "#DCE6BC",
  interested: "#A6C36F",
  firstTime: "#5E8C4A",
  repeat: "#2B5329",
};

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
export const NEUTRAL_COLOR = "#4A7A96";
export const ACCENT_COLOR = "#C4622D";

/** Heat maps: from few to many. */
export const HEAT_COLORS = { low: "#FFFFFF", mid: "#CFE4EC", high: "#6FB0C8" } as const;
