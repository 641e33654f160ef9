import * as palette from "../../../src/core/report/palette";
import { STAGE_PRESETS } from "../../../src/core/stages";

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** CIE L*, 0 black … 100 white: what is left of a colour in grey print (IEC 61966-2-1, CIE 15). */
function lightness(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(color.slice(at, at + 2), 16) / 255)
  );
  return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
}

test("lightness is 100 for white and 53.6 for middle grey", () => {
  expect(lightness("#FFFFFF")).toBeCloseTo(100, 6);
  expect(lightness("#808080")).toBeCloseTo(53.585, 2);
});

test.each([
  ["statuses", Object.values(palette.STATUS_COLORS)],
  ["tiers", Object.values(palette.TIER_COLORS)],
  ...Object.entries(STAGE_PRESETS).map(([name, stages]): [string, string[]] => [
    `stages of ${name}`,
    palette.stageColors(stages),
  ]),
  ["ageing bands", [...palette.BAND_COLORS]],
  ["what came and what was expected", [palette.NEUTRAL_COLOR, palette.ACCENT_COLOR]],
  ["then and now", [palette.EARLIER_COLOR, palette.NEUTRAL_COLOR]],
  ["the three scores", Object.values(palette.DIMENSION_COLORS)],
])("%s stay apart in grey", (_, colors) => {
  const sorted = colors.map(lightness).sort((a, b) => a - b);
  const steps = sorted.slice(1).map((value, k) => value - (sorted[k] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(6);
});
