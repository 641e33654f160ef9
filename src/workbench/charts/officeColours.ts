/** The six accents of the Office theme, then their darker shades, as Excel colours one series after another. */
const SERIES_COLOURS = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
  "#636363",
  "#997300",
  "#255E91",
  "#43682B",
] as const;

export const seriesColour = (index: number): string =>
  SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];

/** Excel's greys for chart text, axis lines and gridlines. */
export const CHART_TEXT = "#595959";
export const CHART_LINE = "#BFBFBF";
export const CHART_GRIDLINE = "#D9D9D9";
