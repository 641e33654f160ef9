import type { migration as english } from "../en/migration";

export const migration: Record<keyof typeof english, string> = {};
