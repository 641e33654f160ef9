import { buildModels } from "../../../src/core/buildModels";
import type { Book, Coded, Contacts, StageLog } from "../../../src/core/columns/book";
import { NO_DAY, type Cell, type Day } from "../../../src/core/columns/values/cell";
import type { SourceMap } from "../../../src/core/columns/recognition";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { measureDwell } from "../../../src/core/dwell/dwell";
import { NO_HISTORY, type History } from "../../../src/core/history/history";
import { snapshotOf } from "../../../src/core/history/remember";
import { judge } from "../../../src/core/judge";
import type { Settings } from "../../../src/core/settings";
import { day, factsOf, readBook } from "../readBook";

/** A row of the stage log as a person would write it; `auto`: written by the product. */
export interface LogRow {
  on: string;
  id: string;
  from?: string;
  to: string;
  auto?: boolean;
  by?: string;
  approved?: string;
}

export interface Diary {
  customers?: Cell[][];
  orders?: Cell[][];
  log?: readonly LogRow[];
  contacts?: readonly { on: string; id: string }[];
  settings?: Settings;
  history?: History;
}

/** Sheets with a stage log and contacts, up to the dwell of each customer. */
export function modelsOf(diary: Diary, asOf: Day) {
  const { settings = DEFAULT_SETTINGS, history = NO_HISTORY } = diary;
  const book = bookOf(diary);
  const facts = factsOf(book, asOf, settings);
  const standing = judge(book, facts, settings, asOf);
  const dwell = measureDwell(book, facts, standing, settings, asOf);
  return { book, settings, asOf, history, facts, standing, dwell };
}

/** What a review of the diary leaves behind. */
export function reviewed(diary: Diary, asOf: Day): History {
  const { book, settings } = modelsOf(diary, asOf);
  const built = buildModels({ book, settings, asOf });
  if (!built.ok) throw new Error(built.problem.kind);
  return { reviews: [], snapshots: [snapshotOf(built.value)] };
}

export function bookOf({ customers, orders, log, contacts }: Diary): Book {
  const { book, problems } = readBook({
    ...(customers && { customers }),
    ...(orders && { orders }),
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const indexOf = (id: string) => book.customers.id.indexOf(id);
  return {
    ...book,
    ...(log && { stageLog: stageLogOf(log, indexOf) }),
    ...(contacts && { contacts: contactsOf(contacts, indexOf) }),
  };
}

function stageLogOf(rows: readonly LogRow[], indexOf: (id: string) => number): StageLog {
  return {
    source: sourceOf("stageLog", rows.length),
    length: rows.length,
    row: Int32Array.from(rows, (_, i) => i + 1),
    customer: Int32Array.from(rows, ({ id }) => indexOf(id)),
    day: Int32Array.from(rows, ({ on }) => dayOf(on)),
    from: coded(rows.map(({ from }) => from ?? "")),
    to: coded(rows.map(({ to }) => to)),
    changedBy: coded(rows.map(({ by }) => by ?? "")),
    approvedBy: coded(rows.map(({ approved }) => approved ?? "")),
    automatic: Uint8Array.from(rows, ({ auto }) => Number(auto === true)),
  };
}

function contactsOf(
  rows: readonly { on: string; id: string }[],
  indexOf: (id: string) => number
): Contacts {
  return {
    source: sourceOf("contacts", rows.length),
    length: rows.length,
    row: Int32Array.from(rows, (_, i) => i + 1),
    customer: Int32Array.from(rows, ({ id }) => indexOf(id)),
    day: Int32Array.from(rows, ({ on }) => dayOf(on)),
  };
}

const dayOf = (iso: string) => (iso === "" ? NO_DAY : day(iso));

function coded(cells: string[]): Coded {
  const labels = [...new Set(cells)].filter((label) => label !== "");
  return { codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)), labels };
}

const sourceOf = (kind: "stageLog" | "contacts", dataRows: number): SourceMap => ({
  kind,
  sheet: kind,
  headerRow: 0,
  firstColumn: 0,
  columnCount: 0,
  dataRows,
  columns: [],
  unused: [],
});
