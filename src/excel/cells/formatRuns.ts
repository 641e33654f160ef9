/** Number formats from top to bottom, equal neighbours together: `[format, rows]`. */
export type FormatRun = [format: string, rows: number];

export function runsOf(formats: readonly string[]): FormatRun[] {
  const runs: FormatRun[] = [];
  for (const format of formats) {
    const last = runs[runs.length - 1];
    if (last && last[0] === format) last[1]++;
    else runs.push([format, 1]);
  }
  return runs;
}
