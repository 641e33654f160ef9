import { type AToE, CLASSES } from "../../codes";
import { type Move, moveList } from "../../compare/moves";
import { segmentName } from "../../text/text";
import { nothingBefore } from "../comparedWith";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

/** The way up is A → B → C or D → E. */
const CLASS_LEVELS: Record<AToE, number> = { A: 0, B: 1, C: 2, D: 2, E: 3 };

/** Who changed class: the steps up first, from the bottom, then sideways, then down. */
export function classTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  const steps = ({ from, to }: Move<AToE, AToE>) => CLASS_LEVELS[to] - CLASS_LEVELS[from];
  const way = (move: Move<AToE, AToE>) =>
    steps(move) === 0 ? "aside" : steps(move) > 0 ? "up" : "down";
  const order = ["up", "aside", "down"];
  const items = changed(comparison ? moveList(comparison.classes) : []).sort(
    (a, b) =>
      order.indexOf(way(a)) - order.indexOf(way(b)) ||
      CLASSES.indexOf(a.from) - CLASSES.indexOf(b.from) ||
      CLASSES.indexOf(a.to) - CLASSES.indexOf(b.to)
  );
  return tableOf({
    key: "classes",
    title: text("migration.classes"),
    note: text("migration.classesNote"),
    columns: [
      ["from", text("migration.from"), "text", ({ from }) => text(`class.${from}`)],
      ["to", text("migration.to"), "text", ({ to }) => text(`class.${to}`)],
      ["way", text("migration.direction"), "text", (move) => text(`migration.${way(move)}`)],
      ...countColumns<Move<AToE, AToE>>(data),
    ],
    items,
    whenEmpty: comparison ? text("migration.noClasses") : nothingBefore(data),
    charts: [],
  });
}

/** Who changed segment, the most travelled ways first. */
export function segmentTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  const name = (code: string) =>
    code === "none" ? text("migration.noSegment") : segmentName(code, text);
  return tableOf({
    key: "segments",
    title: text("migration.segments"),
    columns: [
      ["from", text("migration.from"), "text", ({ from }) => name(from)],
      ["to", text("migration.to"), "text", ({ to }) => name(to)],
      ...countColumns(data),
    ],
    items: changed(comparison ? moveList(comparison.segments) : []).sort(
      (a, b) => b.customers - a.customers
    ),
    whenEmpty: comparison ? text("migration.noSegments") : nothingBefore(data),
    charts: [],
    autofilter: true,
  });
}

/** Who changed activity status, the most travelled ways first. */
export function statusTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  const moves = comparison ? moveList(comparison.statuses) : [];
  type StatusMove = (typeof moves)[number];
  const name = (code: StatusMove["from"]) =>
    code === "none" ? text("migration.noOrder") : text(`status.${code}`);
  return tableOf<StatusMove>({
    key: "statuses",
    title: text("migration.statuses"),
    columns: [
      ["from", text("migration.from"), "text", ({ from }) => name(from)],
      ["to", text("migration.to"), "text", ({ to }) => name(to)],
      ...countColumns<StatusMove>(data),
    ],
    items: changed(moves).sort((a, b) => b.customers - a.customers),
    whenEmpty: comparison ? text("migration.noStatuses") : nothingBefore(data),
    charts: [],
  });
}

const changed = <M extends Move>(moves: M[]) => moves.filter(({ from, to }) => from !== to);

function countColumns<M extends Move>({ text }: ReportData): ColumnOf<M>[] {
  return [
    ["customers", text("head.customers"), "integer", ({ customers }) => customers],
    ["gained", text("migration.gained"), "money", ({ gained }) => gained],
  ];
}
