import type { why as english } from "../en/why";

export const why: Record<keyof typeof english, string> = {};
