import { a1 } from "../columns/address";
import type { BadCell } from "../columns/book";
import type { ColumnMatch, SourceMap } from "../columns/recognition";
import { leftOutCells } from "../leftOutCells";
import { LEFT_OUT_REASONS, type LeftOutReason } from "../problem";
import { describeNotice } from "../text/describe";
import { cutsTable } from "./cutsTable";
import type { Report, TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { settingsTable } from "./settingsTable";
import { shareOf, tableOf } from "./table";

/** Cells listed of each kind. */
const MOST_CELLS = 50;

/** What the numbers rest on: the rows left out and why, remarks, how the columns were understood, cuts and settings. */
export function notesReport(data: ReportData): Report {
  return {
    key: "notes",
    title: data.text("report.notes"),
    asOf: data.asOf,
    finding: finding(data),
    tables: [
      rowTable(data),
      cellTable(data),
      remarkTable(data),
      columnTable(data),
      cutsTable(data),
      settingsTable(data),
    ],
  };
}

function finding({ book, totals, text }: ReportData): string {
  const { total, used } = totals.rows.orders;
  if (!book.orders) return text("notes.findingNoOrders");
  if (total === used) return text("notes.findingAllUsed", { total });
  return text("notes.finding", {
    used: text.integer(used),
    total: text.integer(total),
    leftOut: text.integer(total - used),
    share: text.percent((total - used) / total),
  });
}

function rowTable({ totals, text }: ReportData): TableBlock {
  const { total, used, leftOut } = totals.rows.orders;
  const outcomes = [
    { name: text("notes.used"), rows: used },
    ...LEFT_OUT_REASONS.map((reason) => ({
      name: text(`reason.${reason}`),
      rows: leftOut[reason],
    })),
  ];
  return tableOf({
    key: "rows",
    title: text("notes.rows"),
    note: text("notes.rowsNote"),
    columns: [
      { key: "outcome", header: text("head.outcome"), format: "text", value: ({ name }) => name },
      { key: "rows", header: text("head.rows"), format: "integer", value: ({ rows }) => rows },
      {
        key: "share",
        header: text("head.rowShare"),
        format: "percent",
        value: ({ rows }) => shareOf(rows, total),
      },
    ],
    items: total > 0 ? outcomes : [],
    whenEmpty: text("notes.noRows"),
    charts: [],
  });
}

interface NotedCell {
  why: LeftOutReason | BadCell["kind"];
  sheet: string;
  row: number;
  column: number;
  content: string;
}

function cellTable({ book, facts, text }: ReportData): TableBlock {
  const sheet = book.orders?.source.sheet ?? "";
  const stageDates = book.badCells
    .filter(({ kind }) => kind === "badStageDate")
    .slice(0, MOST_CELLS)
    .map((cell) => ({ ...cell, why: cell.kind, content: cell.text }));
  const items: NotedCell[] = [
    ...leftOutCells(book, facts, MOST_CELLS).map((cell) => ({ ...cell, why: cell.reason, sheet })),
    ...stageDates,
  ];
  return tableOf({
    key: "cells",
    title: text("notes.cells"),
    note: text("notes.cellsNote", { most: MOST_CELLS }),
    columns: [
      {
        key: "why",
        header: text("head.why"),
        format: "text",
        value: ({ why }) => text(`reason.${why}`),
      },
      { key: "sheet", header: text("head.sheet"), format: "text", value: (cell) => cell.sheet },
      {
        key: "cell",
        header: text("head.cell"),
        format: "text",
        value: ({ row, column }) => a1(row, column),
      },
      {
        key: "content",
        header: text("head.content"),
        format: "text",
        value: ({ content }) => content,
      },
    ],
    items,
    whenEmpty: text("notes.noCells"),
    charts: [],
    autofilter: true,
    links: items.map((cell, row) => ({
      row,
      column: "cell",
      sheet: cell.sheet,
      address: a1(cell.row, cell.column),
    })),
  });
}

/** Remarks other than left-out rows, which have their own table. */
function remarkTable({ notices, text }: ReportData): TableBlock {
  const leftOut = new Set<string>(LEFT_OUT_REASONS);
  return tableOf({
    key: "remarks",
    title: text("notes.remarks"),
    columns: [
      {
        key: "remark",
        header: text("head.remark"),
        format: "text",
        value: (notice) => describeNotice(notice, text),
      },
    ],
    items: notices.filter(({ kind }) => !leftOut.has(kind)),
    whenEmpty: text("notes.noRemarks"),
    charts: [],
  });
}

function columnTable({ book, text }: ReportData): TableBlock {
  const sources = [book.customers.source, book.orders?.source].filter(
    (source): source is SourceMap => source !== undefined
  );
  const items = sources.flatMap((source) => source.columns.map((match) => ({ source, match })));
  const unused = sources.flatMap((source) => source.unused);
  const cell =
    (value: (match: ColumnMatch, source: SourceMap) => string | number) =>
    ({ source, match }: { source: SourceMap; match: ColumnMatch }) =>
      value(match, source);
  return tableOf({
    key: "columns",
    title: text("notes.columns"),
    ...(unused.length > 0 && { note: text("notes.unused", { headers: text.list(unused) }) }),
    columns: [
      { key: "sheet", header: text("head.sheet"), format: "text", value: cell((_, s) => s.sheet) },
      {
        key: "kind",
        header: text("head.readAs"),
        format: "text",
        value: cell((_, s) => text(`sheetKind.${s.kind}`)),
      },
      { key: "header", header: text("head.header"), format: "text", value: cell((m) => m.header) },
      {
        key: "field",
        header: text("head.field"),
        format: "text",
        value: cell((m) => text(`field.${m.field}`)),
      },
      {
        key: "confidence",
        header: text("head.confidence"),
        format: "percent",
        value: cell((m) => m.confidence),
      },
      {
        key: "samples",
        header: text("head.samples"),
        format: "text",
        value: cell((m) => text.list(m.samples)),
      },
    ],
    items,
    whenEmpty: text("notes.noColumns"),
    charts: [],
  });
}
