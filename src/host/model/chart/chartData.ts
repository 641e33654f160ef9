import { choice } from "../../protocol/readArgument";
import { intersection } from "../range/area";
import type { Book } from "../book";
import { plainValue } from "../range/plainValue";
import type { Range } from "../range/range";
import type {
  Area,
  ChartAxisState,
  ChartSeriesState,
  ChartState,
  ChartTypeName,
  SheetState,
} from "../state";
import { usedArea } from "../range/usedArea";

const axis = (visible: boolean): ChartAxisState => ({ visible, majorGridlines: false });

/** Excel's size of a new chart, in points. */
const NEW_SIZE = { left: 0, top: 0, width: 360, height: 216 };

export function newChart(
  book: Book,
  sheet: SheetState,
  type: ChartTypeName,
  source: Range,
  seriesBy: unknown
): ChartState {
  const series = seriesFrom(source, type, seriesBy);
  const names = new Set(sheet.charts.map((chart) => chart.name));
  let number = sheet.charts.length + 1;
  while (names.has(`Chart ${number}`)) number++;
  const isRound = type === "Pie" || type === "Doughnut";
  return {
    id: book.state.newId(),
    name: `Chart ${number}`,
    type,
    title: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
    titleVisible: true,
    legend: { visible: series.length > 1 || isRound, position: "Bottom" },
    series,
    axes: {
      category: axis(!isRound),
      value: { ...axis(!isRound), majorGridlines: !isRound },
      secondaryValue: axis(false),
    },
    ...NEW_SIZE,
    changed: true,
  };
}

/**
 * Series of a source range: the first column holds the categories (for scatter the x values) when it is not numbers or its heading
 * is blank, the first row the names when it is text; by rows the same across.
 */
export function seriesFrom(
  source: Range,
  type: ChartTypeName,
  seriesBy: unknown
): ChartSeriesState[] {
  const by = choice(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "ChartCollection.add");
  const { sheet } = source;
  const area = intersection(source.area, usedArea(sheet, true) ?? source.area) ?? source.area;
  const byRows = by === "Rows" || (by === "Auto" && area.columns > area.rows);
  const across = byRows ? area.rows : area.columns;
  const along = byRows ? area.columns : area.rows;
  const cell = (line: number, at: number) =>
    byRows
      ? sheet.cells.value(area.row + line, area.column + at)
      : sheet.cells.value(area.row + at, area.column + line);
  const part = (line: number, at: number, count: number): Area =>
    byRows
      ? { row: area.row + line, rows: 1, column: area.column + at, columns: count }
      : { column: area.column + line, columns: 1, row: area.row + at, rows: count };
  const isNumber = (line: number, at: number) => typeof cell(line, at) === "number";
  const hasNames = along > 1 && !isNumber(across - 1, 0) && cell(across - 1, 0) !== undefined;
  const first = hasNames ? 1 : 0;
  const isScatter = type === "XYScatter";
  const hasCategories =
    across > 1 &&
    (isScatter || cell(0, 0) === undefined || !isNumber(0, Math.min(first, along - 1)));
  const categories = hasCategories
    ? { sheet: sheet.name, area: part(0, first, along - first) }
    : undefined;
  const start = hasCategories ? 1 : 0;
  return Array.from({ length: across - start }, (_, i) => {
    const line = start + i;
    return {
      name: hasNames ? String(plainValue(cell(line, 0))) : `Series${i + 1}`,
      ...(hasNames ? { nameRef: { sheet: sheet.name, area: part(line, 0, 1) } } : {}),
      values: { sheet: sheet.name, area: part(line, first, along - first) },
      ...(categories ? { categories } : {}),
      axisGroup: "Primary" as const,
      pointColors: new Map<number, string>(),
      hasDataLabels: false,
    };
  });
}
