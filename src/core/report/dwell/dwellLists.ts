import { a1 } from "../../columns/values/address";
import type { Coded } from "../../columns/book";
import { NO_DAY } from "../../columns/values/cell";
import { cleanUpList } from "../../dwell/cleanUpList";
import { ADVICE, MANY_CONTACTS, STALL_REASONS } from "../../dwell/stallAdvice";
import { stalledList } from "../../dwell/stalledList";
import { unapprovedChanges } from "../../dwell/unapproved";
import { joinSentences } from "../../text/joinSentences";
import { stageName } from "../../life/stageName";
import { cappedList, whoColumns, type OfCustomer } from "../customerList";
import { BAND_COLORS } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { READING_LIMIT, type ColumnOf } from "../table";

/** Who is over the limit, why, and what to do; a planned action shows, but only giving up takes somebody off the list. */
export function stalledTable(data: ReportData): TableBlock {
  const { dwell, settings, text } = data;
  const reasons = STALL_REASONS.map((code) => text(`stallReason.${code}`));
  const stalled = stalledList(dwell);
  const why = dwell.contacts.known
    ? text("dwell.reasonNote", { contacts: MANY_CONTACTS, days: settings.cleanUpDays })
    : text("dwell.reasonUnknown");
  const count = dwell.givenUp.reduce((sum, flag) => sum + flag, 0);
  const note = joinSentences(
    text,
    stalled.length > 0 ? why : undefined,
    count > 0 ? text("dwell.givenUp", { count }) : undefined
  );
  return cappedList<OfCustomer & { over: number }>(data, {
    key: "stalled",
    title: text("dwell.stalled"),
    ...(note && { note }),
    columns: [
      ...whoColumns(data),
      stageColumn(data),
      daysColumn(data),
      ["over", text("head.daysOver"), "integer", ({ over }) => over],
      contactColumn(data),
      ["reason", text("head.reason"), "text", ({ customer: c }) => reasons[dwell.reason[c] ?? -1]],
      adviceColumn(data),
      plannedColumn(data),
    ],
    items: stalled,
    whenEmpty: text("dwell.noStalled"),
    charts: [],
    dataBar: { column: "over", color: BAND_COLORS[2] },
  });
}

/** For whom giving up is proposed, the longest in the stage first. */
export function cleanUpTable(data: ReportData): TableBlock {
  const { dwell, settings, text } = data;
  const items = cleanUpList(dwell).map((customer): OfCustomer => ({ customer }));
  const days = settings.cleanUpDays;
  return cappedList(data, {
    key: "cleanUp",
    title: text("dwell.cleanUp"),
    ...(items.length > 0 && {
      note: text(dwell.contacts.known ? "dwell.cleanUpNote" : "dwell.cleanUpNoContacts", { days }),
    }),
    columns: [
      ...whoColumns(data),
      stageColumn(data),
      daysColumn(data),
      contactColumn(data),
      adviceColumn(data),
      plannedColumn(data),
    ],
    items,
    whenEmpty: text("dwell.noCleanUp", { days }),
    charts: [],
  });
}

/** Rows of the stage log that a person changed and nobody approved, each with a link to its cell. */
export function unapprovedTable(data: ReportData): TableBlock {
  const { book, asOf, text } = data;
  const log = book.stageLog;
  const rows = unapprovedChanges(log, asOf);
  const label = (column: Coded | undefined) => (i: number) => column?.labels[column.codes[i] ?? -1];
  const of = (names: readonly string[]) => (i: number) => names[log?.customer[i] ?? -1];
  const dated = (i: number) => (log?.day[i] === NO_DAY ? undefined : log?.day[i]);
  const at = log?.source.columns.find(({ field }) => field === "toStage")?.column ?? 0;
  return cappedList<number>(
    data,
    {
      key: "unapproved",
      title: text("dwell.unapproved"),
      ...(rows.length > 0 && { note: text("dwell.unapprovedNote") }),
      columns: [
        ["date", text("field.date"), "date", dated],
        ["id", text("head.id"), "text", of(book.customers.id)],
        ["name", text("head.name"), "text", of(book.customers.name)],
        ["from", text("field.fromStage"), "text", label(log?.from)],
        ["to", text("field.toStage"), "text", label(log?.to)],
        ["trigger", text("field.trigger"), "text", label(log?.trigger)],
        ["changedBy", text("field.changedBy"), "text", label(log?.changedBy)],
      ],
      items: rows,
      whenEmpty: text(log ? "dwell.allApproved" : "dwell.noLog"),
      charts: [],
      ...(log && {
        links: rows.slice(0, READING_LIMIT).map((i, row) => ({
          row,
          column: "to",
          sheet: log.source.sheet,
          address: a1(log.row[i] ?? 0, log.source.firstColumn + at),
        })),
      }),
    },
    READING_LIMIT
  );
}

function stageColumn({ standing, settings, text }: ReportData): ColumnOf<OfCustomer> {
  const names = settings.stages.map((stage) => stageName(stage, text));
  return [
    "stage",
    text("head.stage"),
    "text",
    ({ customer: c }) => names[standing.pipeline[c] ?? -1],
  ];
}

function daysColumn({ dwell, text }: ReportData): ColumnOf<OfCustomer> {
  return ["days", text("head.daysInStage"), "integer", ({ customer: c }) => dwell.days[c]];
}

function contactColumn({ dwell, text }: ReportData): ColumnOf<OfCustomer> {
  const daysOf = (c: number) => dwell.contacts.days[c] ?? -1;
  return [
    "contactDays",
    text("head.contactDays"),
    "integer",
    ({ customer: c }) => (daysOf(c) < 0 ? undefined : daysOf(c)),
  ];
}

function adviceColumn({ dwell, text }: ReportData): ColumnOf<OfCustomer> {
  const names = ADVICE.map((code) => text(`advice.${code}`));
  return ["advice", text("head.advice"), "text", ({ customer: c }) => names[dwell.advice[c] ?? -1]];
}

/** The next action and its day, if that is yet to come. */
function plannedColumn({ book, dwell, text }: ReportData): ColumnOf<OfCustomer> {
  const { nextAction } = book.customers;
  const planned = (c: number) => {
    const due = dwell.planned[c] ?? NO_DAY;
    if (due === NO_DAY) return undefined;
    const day = text.date(due);
    const action = nextAction?.labels[nextAction.codes[c] ?? -1];
    return action === undefined ? day : text("dwell.plannedFor", { action, day });
  };
  return ["planned", text("head.planned"), "text", ({ customer }) => planned(customer)];
}
