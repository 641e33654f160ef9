import type { team as english } from "../en/team";

export const team: Record<keyof typeof english, string> = {};
