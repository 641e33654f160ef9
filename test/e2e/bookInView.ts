import type { WorkbenchPage } from "./workbenchPage";

/** All that is in the book; which sheet is in front does not matter. */
export const seen = async ({ dump }: Pick<WorkbenchPage, "dump">) => ({
  ...(await dump()),
  active: null,
});

/** What a user sees of a book's first sheet, and does to its cells. */
export function bookIn(bench: WorkbenchPage) {
  const { page, dump } = bench;
  const canvas = page.locator('[id^="univer-sheet-main-canvas"]');
  /** The rows of a sheet below the row of its headers, by header; the first sheet unless another is named. */
  const rows = async (sheet?: string) => {
    const { sheets } = await dump();
    const { cells = {} } = sheets.find(({ name }) => name === sheet) ?? sheets[0] ?? {};
    const lines: unknown[][] = [];
    for (const [place, [value]] of Object.entries(cells)) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      (lines[row] ??= [])[column] = value;
    }
    const top = lines.findIndex((line) => (line?.filter(Boolean).length ?? 0) > 3);
    const headers = lines[top] ?? [];
    return lines
      .slice(top + 1)
      .map((line) => Object.fromEntries(headers.map((name, i) => [String(name), line[i] ?? null])));
  };
  return {
    canvas,
    rows,
    /** Selects a cell by its place on the canvas. */
    cell: (x: number, y: number) => canvas.click({ position: { x, y } }),
    /** Waits until as many rows of the first sheet are hidden. */
    hidden: (count: number) =>
      page.waitForFunction((wanted) => {
        const all = window.workbench?.workbook.sheets[0]?.rows.values() ?? [];
        return [...all].filter((row) => row.hidden).length === wanted;
      }, count),
    /** Waits until a customer's row of the first sheet, whose headers are in its first row, has a number below a header. */
    inRowOf: (id: string, header: string, number: number) =>
      page.waitForFunction(
        (wanted) => {
          const cells = window.workbench?.workbook.sheets[0]?.cells;
          const column = [...(cells?.rowValues(0) ?? [])].indexOf(wanted.header);
          for (let row = 1; row < (cells?.rowCount ?? 0); row++)
            if (cells?.value(row, 0) === wanted.id)
              return Math.abs(Number(cells.value(row, column)) - wanted.number) < 0.005;
          return false;
        },
        { id, header, number }
      ),
    /** The place of the customers that can be seen, in a column of the first sheet. */
    shownOf: async (header: string) => {
      const hiddenRows = await page.evaluate(() =>
        [...(window.workbench?.workbook.sheets[0]?.rows ?? [])].flatMap(([row, { hidden }]) =>
          hidden ? [row] : []
        )
      );
      const away = new Set(hiddenRows);
      const all = await rows();
      const below = (await dump()).sheets[0]?.tables[0]?.area.row ?? 0;
      return all.filter((_, i) => !away.has(i + 1 + below)).map((row) => row[header]);
    },
  };
}
