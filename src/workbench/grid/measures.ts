/** Width of one character of the default font, in pixels. */
const DIGIT = 7;

/** Pixels of a column that is `characters` wide as files store it (8.43 shown in Excel is 9.14 stored: 64 pixels). */
export const charactersToPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

export const pointsToPixels = (points: number): number => (points * 96) / 72;

export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** The grid's own headers, with the row numbers and the column letters. */
export const ROW_HEADER_PIXELS = 46;
export const COLUMN_HEADER_PIXELS = 20;
