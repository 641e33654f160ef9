/** Width of one character of the default font, in pixels. */
const DIGIT = 7;

/** Pixels of a column that is `characters` wide as files store it (8.43 shown in Excel is 9.14 stored: 64 pixels). */
export const charactersToPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

export const pixelsToCharacters = (pixels: number): number => pixels / DIGIT;

export const pixelsToPoints = (pixels: number): number => (pixels * 72) / 96;

export const pointsToPixels = (points: number): number => (points * 96) / 72;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

/** About how wide a line of text is in a font of this size: Chinese characters are square, others half as wide. */
export const textPixels = (text: string, fontPixels: number): number =>
  ((text.length + (text.match(WIDE)?.length ?? 0)) * fontPixels) / 2;

export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** The grid's own headers, with the row numbers and the column letters. */
export const ROW_HEADER_PIXELS = 46;
export const COLUMN_HEADER_PIXELS = 20;
