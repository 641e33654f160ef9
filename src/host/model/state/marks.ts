import type { Area } from "./cell";

export interface ConditionalFormatState {
  id: string;
  areas: Area[];
  priority: number;
  rule:
    | { type: "DataBar"; color: string; min?: number; max?: number; gradient: boolean }
    | {
        type: "ColorScale";
        points: {
          kind: "lowest" | "highest" | "number" | "percent" | "percentile";
          value?: number;
          color: string;
        }[];
      }
    /** Kept from the file word for word; the model does not look inside. */
    | { type: "Other"; office: string };
  /** From the file; kept word for word unless removed. */
  loaded: boolean;
}

export interface ValidationState {
  areas: Area[];
  rule: { type: "List"; source: string; dropDown: boolean } | { type: "Other" };
  ignoreBlanks: boolean;
  /** What is said when an entry breaks the rule; nothing is unless `isShown`. Absent: as Excel makes it, a refusal in its own words. */
  error?: {
    isShown: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
  /** What is said beside a selected cell; absent: nothing. */
  prompt?: { isShown: boolean; title: string; message: string };
  loaded: boolean;
  /** Number of the file's element that this came from; copies keep it, so that saving knows what else the element says. */
  origin?: number;
}

export interface HyperlinkState {
  area: Area;
  /** Target outside the book. */
  address?: string;
  /** Target inside the book, `'Sheet name'!A1`. */
  documentReference?: string;
  screenTip?: string;
  loaded: boolean;
  /** As in `ValidationState`. */
  origin?: number;
}
