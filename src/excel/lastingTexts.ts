import type { TextOf } from "./archive";

/** Texts of the archive that stay from run to run. */
/** The reports as the last run drew them. */
export const DRAWN_TEXT = "reports";
export const REVIEWS_TEXT = "reviews";
export const SNAPSHOTS_TEXT = "snapshots";

/** Under this name a text stands as it was before the last run, while that can be undone. */
export const beforeName = (name: string) => `${name} before`;

/** A text as the last run left it; a run that never came to its end has only kept what was before it. */
export const latestText = async (textOf: TextOf, name: string) =>
  (await textOf(name)) ?? (await textOf(beforeName(name)));
