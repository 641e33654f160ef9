import { STATUSES } from "../../../core/codes";
import type { Status } from "../../../core/codes";
import type { Band } from "../../../core/desk/desk";

/** Where the bands are along their width, 0 … 1; a single one is in the middle. */
export const bandPositions = (count: number): number[] =>
  count === 1 ? [0.5] : Array.from({ length: count }, (_, at) => at / (count - 1));

export const bandTotal = (band: Band): number =>
  STATUSES.reduce((sum, status) => sum + band[status], 0);

/** The next number of one digit and zeros that is not below `value`, as 40 for 36; 1 for nothing. */
export function roundedUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / power) * power;
}

/**
 * The bands as areas on top of one another, active at the bottom: the points of a polygon for each status.
 * @param most what the full height stands for
 */
export function bandShapes(
  bands: readonly Band[],
  most: number,
  { width, height }: { width: number; height: number }
): { status: Status; points: string }[] {
  // a single month is as wide as the drawing
  const [only] = bands;
  const shown = bands.length === 1 && only ? [only, only] : bands;
  const places = bandPositions(shown.length);
  const edge = (heights: readonly number[]) =>
    places.map(
      (place, at) =>
        `${rounded(place * width)},${rounded(height - ((heights[at] ?? 0) / most) * height)}`
    );
  let floor = shown.map(() => 0);
  return STATUSES.map((status) => {
    const ceiling = shown.map((band, at) => (floor[at] ?? 0) + band[status]);
    const points = [...edge(ceiling), ...edge(floor).reverse()].join(" ");
    floor = ceiling;
    return { status, points };
  });
}

const rounded = (value: number) => Math.round(value * 100) / 100;
