/** The codes of the domain: what a customer is sorted into. Never translated; `text/` has their labels. */
export const SEGMENTS = [
  "champions",
  "loyal",
  "potentialLoyalist",
  "new",
  "promising",
  "needAttention",
  "aboutToSleep",
  "atRisk",
  "cannotLose",
  "hibernating",
  "lost",
] as const;
export const TIERS = ["top", "large", "medium", "small", "inactive", "prospect"] as const;
export const STATUSES = ["active", "silent", "sleeping", "lost"] as const;
export const RELATIONSHIPS = ["exploring", "growing", "stable", "declining"] as const;
export const CLASSES = ["A", "B", "C", "D", "E"] as const;

export type Tier = (typeof TIERS)[number];
export type Status = (typeof STATUSES)[number];
export type Relationship = (typeof RELATIONSHIPS)[number];
export type AToE = (typeof CLASSES)[number];
