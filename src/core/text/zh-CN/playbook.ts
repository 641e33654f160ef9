import type { playbook as english } from "../en/playbook";

export const playbook: Record<keyof typeof english, string> = {};
