import { a1 } from "../../columns/values/address";
import type { BadCell } from "../../columns/book";
import { customerRows } from "../../customerRows";
import { leftOutCells } from "../../leftOutCells";
import { stageName } from "../../life/stageName";
import type { LeftOutReason } from "../../problem";
import { cellsOfNobody, unreadCells } from "../../unreadCells";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

/** Cells listed of each kind. */
const MOST_CELLS = 50;

interface NotedCell {
  why:
    | LeftOutReason
    | BadCell["kind"]
    | "duplicateKept"
    | "unknownCustomer"
    | "duplicateCustomer"
    | "stageDiffers";
  sheet: string;
  address: string;
  content: string;
}

/** Cells to look at, each with a link: rows that were left out, cells that could not be read, and what is counted but doubtful. */
export function cellTable(data: ReportData): TableBlock {
  const { text } = data;
  const items = [...leftOut(data), ...keptDuplicates(data), ...unread(data), ...doubtful(data)];
  return tableOf({
    key: "cells",
    title: text("notes.cells"),
    note: text("notes.cellsNote", { most: MOST_CELLS }),
    columns: [
      ["why", text("head.why"), "text", ({ why }) => text(`reason.${why}`)],
      ["sheet", text("head.sheet"), "text", ({ sheet }) => sheet],
      ["cell", text("head.cell"), "text", ({ address }) => address],
      ["content", text("head.content"), "text", ({ content }) => content],
    ],
    items,
    whenEmpty: text("notes.noCells"),
    charts: [],
    autofilter: true,
    links: items.map(({ sheet, address }, row) => ({ row, column: "cell", sheet, address })),
  });
}

function leftOut({ book, facts }: ReportData): NotedCell[] {
  const sheet = book.orders?.source.sheet ?? "";
  return leftOutCells(book, facts, MOST_CELLS).map(({ reason, row, column, content }) => ({
    why: reason,
    sheet,
    address: a1(row, column),
    content,
  }));
}

/** The notice has their addresses. */
function keptDuplicates({ notices }: ReportData): NotedCell[] {
  return notices
    .filter(({ kind }) => kind === "duplicateKept")
    .flatMap(({ sheet = "", addresses = [] }) =>
      addresses
        .slice(0, MOST_CELLS)
        .map((address) => ({ why: "duplicateKept" as const, sheet, address, content: "" }))
    );
}

function unread({ book }: ReportData): NotedCell[] {
  const cells = unreadCells(book);
  const ofKind = (kind: BadCell["kind"]): NotedCell[] =>
    cells
      .filter((cell) => cell.kind === kind)
      .slice(0, MOST_CELLS)
      .map(({ sheet, row, column, text }) => ({
        why: kind,
        sheet,
        address: a1(row, column),
        content: text,
      }));
  return [
    ...ofKind("badStageDate"),
    ...ofKind("badDate"),
    ...ofKind("badNumber"),
    ...cellsOfNobody(book)
      .flatMap((rows) => rows.slice(0, MOST_CELLS))
      .map(({ sheet, row, column }) => ({
        why: "unknownCustomer" as const,
        sheet,
        address: a1(row, column),
        content: "",
      })),
  ];
}

/** Repeated customers, and stages typed by hand that the orders contradict: with what was typed and what the orders say. */
function doubtful(data: ReportData): NotedCell[] {
  const { book, standing } = data;
  const { id, source } = book.customers;
  const { repeated, differing } = customerRows(book, standing);
  const sheet = source?.sheet ?? "";
  return [
    ...repeated.slice(0, MOST_CELLS).map(({ row, column, customer }) => ({
      why: "duplicateCustomer" as const,
      sheet,
      address: a1(row, column),
      content: id[customer] ?? "",
    })),
    ...differing.slice(0, MOST_CELLS).map(({ row, column, customer }) => ({
      why: "stageDiffers" as const,
      sheet,
      address: a1(row, column),
      content: stageDifference(data, customer),
    })),
  ];
}

function stageDifference({ book, facts, standing, settings, text }: ReportData, customer: number) {
  const { stage } = book.customers;
  const typed = stage?.labels[stage.codes[customer] ?? -1] ?? "";
  const own = settings.stages[standing.pipeline[customer] ?? -1];
  const names = { typed, stage: own ? stageName(own, text) : "" };
  if ((facts.perCustomer.orderCount[customer] ?? 0) > 0) return text("notes.stageByOrders", names);
  return text(own?.fromOrders === undefined ? "notes.stageUnknown" : "notes.stageNoOrder", names);
}
