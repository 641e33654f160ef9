import type { cohorts as english } from "../en/cohorts";

export const cohorts: Record<keyof typeof english, string> = {};
