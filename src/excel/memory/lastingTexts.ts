import type { TextOf } from "./archive";

/** The reports as the last run drew them. */
export const DRAWN_TEXT = "reports";
export const REVIEWS_TEXT = "reviews";
export const SNAPSHOTS_TEXT = "snapshots";

/** Texts of the archive that stay from run to run. */
export const LASTING_TEXTS = [DRAWN_TEXT, REVIEWS_TEXT, SNAPSHOTS_TEXT];

/** Among the texts of a run: how a lasting text was before it. */
export const beforeName = (name: string) => `${name} before`;

/** A text as the last run left it. Workbooks of the first version have it only as it was before a run that never came to its end. */
export const latestText = async (textOf: TextOf, name: string) =>
  (await textOf(name)) ?? (await textOf(beforeName(name)));
