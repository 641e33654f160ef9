import * as v from "valibot";
import { SHEET_KINDS } from "../../core/columns/fields";
import { REPORT_KEYS } from "../../core/report/report";
import { WRITTEN_COLUMNS } from "../../core/writtenColumns";

/** Where one of our columns was written, and enough about it to know it again. */
const writtenPlace = v.object({
  key: v.picklist(WRITTEN_COLUMNS),
  header: v.string(),
  /** Zero-based sheet column at the time. */
  column: v.number(),
  /** The Table's own number for the column; it survives renaming and moving. */
  tableColumnId: v.optional(v.number()),
  /** What the column held: numbers, or one of these texts. */
  holds: v.union([v.literal("number"), v.array(v.string())]),
  /** It was yet to be added when this was noted: another column may have come to its place, so only its header tells. */
  pending: v.optional(v.literal(true)),
});

/** Columns that the user fills; a customer sheet without them is given them once. */
export const FOLLOW_UP_FIELDS = [
  "nextAction",
  "dueDate",
  "note",
  "churnReason",
  "inducement",
] as const;
export type FollowUpField = (typeof FOLLOW_UP_FIELDS)[number];

/** Where a follow-up column was added. */
const followUpPlace = v.object({
  key: v.picklist(FOLLOW_UP_FIELDS),
  header: v.string(),
  column: v.number(),
  tableColumnId: v.optional(v.number()),
  pending: v.optional(v.literal(true)),
});

const customerPlace = v.object({
  sheetId: v.string(),
  sheet: v.string(),
  tableId: v.optional(v.string()),
  table: v.optional(v.string()),
  headerRow: v.number(),
  /** Data rows that were written. */
  rows: v.number(),
  /** The sheet is ours: it was made from the order ids. */
  made: v.boolean(),
  columns: v.array(writtenPlace),
  /** By this run or an earlier one. */
  followUps: v.optional(v.array(followUpPlace)),
});

const reportPlace = v.object({
  key: v.picklist(REPORT_KEYS),
  sheetId: v.string(),
  sheet: v.string(),
  /** What its first cell says. */
  title: v.string(),
});

const mapOverride = v.object({
  kind: v.picklist(SHEET_KINDS),
  field: v.string(),
  header: v.string(),
});

/** Something that can be put back; its cells are in the archive. */
const storedRun = v.object({
  id: v.string(),
  kind: v.picklist(["review", "followUp", "contact", "stage", "list", "settings"]),
  at: v.string(),
  asOf: v.optional(v.number()),
  count: v.number(),
  about: v.optional(v.string()),
  /** Characters that it takes in the archive. */
  size: v.number(),
  /** It is being written, or broke off before it was whole. */
  unfinished: v.optional(v.literal(true)),
});

const madeSheet = v.object({ sheetId: v.string(), sheet: v.string(), title: v.string() });

/** Everything that the product remembers in a workbook. */
export const bookRecordSchema = v.object({
  version: v.literal(1),
  /** Checked apart, by the core. */
  settings: v.unknown(),
  overrides: v.array(mapOverride),
  customers: v.optional(customerPlace),
  reports: v.array(reportPlace),
  /** Sheets that the last review made; undoing it deletes them. */
  made: v.array(madeSheet),
  archive: v.optional(v.object({ sheetId: v.string(), sheet: v.string() })),
  preferences: v.optional(v.object({ skipPreview: v.boolean(), autoRefresh: v.boolean() })),
  lastRun: v.optional(v.object({ asOf: v.number(), at: v.string(), undoable: v.boolean() })),
  /** What can be put back, oldest first. Absent in workbooks of the first version: there `lastRun` says whether it can. */
  runs: v.optional(v.array(storedRun)),
});

export type BookRecord = v.InferOutput<typeof bookRecordSchema>;

/** Of a workbook in which nothing was written yet. */
export const firstRecord = (settings: unknown): BookRecord => ({
  version: 1,
  settings,
  overrides: [],
  reports: [],
  made: [],
});

export type CustomerPlace = v.InferOutput<typeof customerPlace>;
export type FollowUpPlace = v.InferOutput<typeof followUpPlace>;
export type WrittenPlace = v.InferOutput<typeof writtenPlace>;
export type ReportPlace = v.InferOutput<typeof reportPlace>;
export type StoredRun = v.InferOutput<typeof storedRun>;
export type MadeSheet = v.InferOutput<typeof madeSheet>;
export type SheetPlace = { sheetId: string; sheet: string };
