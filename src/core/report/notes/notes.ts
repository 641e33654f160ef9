import type { ColumnMatch, SourceMap } from "../../columns/recognition";
import { LEFT_OUT_REASONS } from "../../problem";
import { describeNotice } from "../../text/describe";
import { cutsTable } from "../cutsTable";
import type { Report, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { reviewHistoryTable } from "./reviewHistory";
import { shareOf, tableOf } from "../table";
import { joinSentences } from "../../text/joinSentences";
import { missingTable } from "./missingInputs";
import { cellTable } from "./notesCells";

/** What the numbers rest on: the rows left out and why, remarks, how the columns were understood, the cuts, and the reviews before. */
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
      missingTable(data),
      columnTable(data),
      cutsTable(data),
      reviewHistoryTable(data),
    ],
  };
}

function finding({ book, totals, text }: ReportData): string {
  const { total, used } = totals.rows.orders;
  if (!book.orders) return text("notes.findingNoOrders");
  if (total === used) return text("notes.findingAllUsed", { total });
  return text("notes.finding", {
    used,
    total,
    leftOut: total - used,
    share: text.percent((total - used) / total),
  });
}

function rowTable({ totals, facts, text }: ReportData): TableBlock {
  const { unattributed } = facts;
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
    note: joinSentences(
      text,
      text("notes.rowsNote"),
      unattributed.rows > 0
        ? text("notes.unattributed", { amount: text.money(unattributed.amount) })
        : undefined
    ),
    columns: [
      ["outcome", text("head.outcome"), "text", ({ name }) => name],
      ["rows", text("head.rows"), "integer", ({ rows }) => rows],
      ["share", text("head.rowShare"), "percent", ({ rows }) => shareOf(rows, total)],
    ],
    items: total > 0 ? outcomes : [],
    whenEmpty: text("notes.noRows"),
    charts: [],
  });
}

/** Remarks other than left-out rows, which have their own table. */
function remarkTable({ notices, text }: ReportData): TableBlock {
  const leftOut = new Set<string>(LEFT_OUT_REASONS);
  return tableOf({
    key: "remarks",
    title: text("notes.remarks"),
    columns: [["remark", text("head.remark"), "text", (notice) => describeNotice(notice, text)]],
    items: notices.filter(({ kind }) => !leftOut.has(kind)),
    whenEmpty: text("notes.noRemarks"),
    charts: [],
  });
}

function columnTable({ book, text }: ReportData): TableBlock {
  const { customers, orders, stageLog, contacts, rates, costs } = book;
  const sources = [customers, orders, stageLog, contacts, rates, costs]
    .map((part) => part?.source)
    .filter((source) => source !== undefined);
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
      ["sheet", text("head.sheet"), "text", cell((_, s) => s.sheet)],
      ["kind", text("head.readAs"), "text", cell((_, s) => text(`sheetKind.${s.kind}`))],
      ["header", text("head.header"), "text", cell((m) => m.header)],
      ["field", text("head.field"), "text", cell((m) => text(`field.${m.field}`))],
      ["confidence", text("head.confidence"), "percent", cell((m) => m.confidence)],
      ["samples", text("head.samples"), "text", cell((m) => text.list(m.samples))],
    ],
    items,
    whenEmpty: text("notes.noColumns"),
    charts: [],
  });
}
