import type { Text } from "../../../core/text/text";

/** A share 0 … 1 in percent; a dash where there is none. */
export const shareText = (share: number | undefined, core: Text): string =>
  share === undefined ? "–" : core.percent(share);
