import type { prediction as english } from "../en/prediction";

export const prediction: Record<keyof typeof english, string> = {};
