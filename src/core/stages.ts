/**
 * One stage of the pipeline. A customer without orders is in the stage of the sheet, the first one if it is blank; one with orders is in the
 * last stage whose `fromOrders` it reaches.
 */
export interface Stage {
  /** Stable code: `[A-Za-z][A-Za-z0-9]*`; unique in its list. */
  code: string;
  /** Labels of the user's own; a stage of a preset has its labels in `text/` (`stage.<code>`). */
  en?: string;
  zh?: string;
  /** Further words in a sheet that mean this stage; those of the presets are known. */
  words?: string[];
  /** Number of orders from which on a customer is here; absent: before the first order. */
  fromOrders?: number;
}

/**
 * Stage lists that ship: the default one, the five phases 接触/获取/转换/持续/忠诚, the funnel 获客/转化/成交/再营销 and the loyalty ladder
 * 不信任→信任→购买者→满意→倡导者.
 */
export const STAGE_PRESETS = {
  pipeline: [
    { code: "prospect" },
    { code: "interested" },
    { code: "firstTime", fromOrders: 1 },
    { code: "repeat", fromOrders: 2 },
  ],
  fivePhases: [
    { code: "contact" },
    { code: "acquisition" },
    { code: "conversion", fromOrders: 1 },
    { code: "retention", fromOrders: 2 },
    { code: "loyalty", fromOrders: 5 },
  ],
  funnel: [
    { code: "attract" },
    { code: "convert" },
    { code: "close", fromOrders: 1 },
    { code: "remarket", fromOrders: 2 },
  ],
  loyaltyLadder: [
    { code: "distrust" },
    { code: "trust" },
    { code: "buyer", fromOrders: 1 },
    { code: "satisfied", fromOrders: 2 },
    { code: "advocate", fromOrders: 5 },
  ],
} as const satisfies Record<string, readonly Stage[]>;
export type StagePreset = keyof typeof STAGE_PRESETS;
