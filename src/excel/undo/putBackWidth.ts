/** Queues a column's width in points; undefined: the sheet's standard width. */
export function putBackWidth(format: Excel.RangeFormat, width: number | null | undefined): void {
  if (width === undefined || width === null) format.useStandardWidth = true;
  else format.columnWidth = width;
}
