import { SHEET_KINDS } from "../../core/columns/fields";
import { recognise } from "../../core/columns/recognise";
import type { Recognition, SourceMap } from "../../core/columns/recognition";
import type { Problem } from "../../core/problem";
import { blankFollowUps } from "./blankFollowUps";
import type { Block } from "../cells/block";
import type { BookRecord, FollowUpField } from "../memory/bookRecord";
import { findBlocks } from "./candidates";
import type { Found } from "./candidates";
import type { MapOverride } from "../job";
import { LIST_TABLE } from "../cells/layout";
import type { LocatedColumn } from "./locateColumns";
import { ownColumns, withoutColumns } from "./ownColumns";
import type { Session } from "../session/session";
import { isSameSheet, listSheets } from "../cells/sheets";
import type { SheetInfo } from "../cells/sheets";

export interface Source {
  map: SourceMap;
  block: Block;
}

export interface CustomerSource extends Source {
  /** Zero-based sheet column of the customer id. */
  idColumn: number;
  /** Columns of an earlier run. */
  own: LocatedColumn[];
  /** Follow-up columns in which nothing stands yet; the map does not have them. */
  blank: LocatedColumn<FollowUpField>[];
  /** We made the sheet of the ids in the orders, and nobody has added a column to it. */
  onlyIds: boolean;
}

export interface Sources {
  recognition: Recognition;
  orders?: Source;
  customers?: CustomerSource;
  stageLog?: Source;
  contacts?: Source;
  rates?: Source;
  costs?: Source;
  problems: Problem[];
  sheets: SheetInfo[];
  /** The workbook counts dates from 1904. */
  date1904: boolean;
}

/** Looks at the Tables and used ranges of every visible sheet that is not a report of ours, and lets the core say what they are. */
export async function findSources(
  session: Session,
  record: BookRecord | undefined,
  overrides: readonly MapOverride[]
): Promise<Sources> {
  const sheets = await listSheets(session);
  const visible = sheets.filter((sheet) => sheet.visible);
  const found: (Found & { own: LocatedColumn[]; blank: LocatedColumn<FollowUpField>[] })[] = [];
  for (const [i, sheet] of visible.entries()) {
    session.progress("finding", i, visible.length, sheet.name);
    const { firstCell, blocks } = await findBlocks(session, sheet);
    if (record?.reports.some((place) => isSameSheet(sheet, firstCell, place))) continue;
    for (const block of blocks) {
      if (block.block.table?.startsWith(LIST_TABLE)) continue;
      const own = ownColumns(block, record?.customers);
      const blank =
        record?.customers && own.length > 0
          ? await blankFollowUps(session, block, record.customers)
          : [];
      found.push({ ...block, own, blank });
    }
  }
  session.progress("finding", visible.length, visible.length);

  const mapped = new Set(overrides.map(({ header }) => header));
  const candidates = found.map(({ candidate, own, blank }) =>
    withoutColumns(candidate, [...own, ...blank.filter(({ header }) => !mapped.has(header))])
  );
  const date1904 = await uses1904(session);
  const { recognition, problems } = recognise(candidates, overrides, { date1904 });
  const of = (map: SourceMap) =>
    found.find(({ block }) => block.sheet === map.sheet && block.table === map.table);
  const sources: Sources = { recognition, problems, sheets, date1904 };
  for (const kind of SHEET_KINDS) {
    const map = recognition[kind];
    const place = map && of(map);
    if (!map || !place) continue;
    const source = { map, block: placed(place.block, map) };
    if (kind !== "customers") sources[kind] = source;
    else
      sources.customers = {
        ...source,
        idColumn: map.firstColumn + idOffset(map),
        own: place.own,
        blank: place.blank,
        onlyIds:
          record?.customers?.made === true && place.own.length > 0 && map.columns.length === 1,
      };
  }
  return sources;
}

/** The rows that recognition took for data: in a plain range they begin under the header that it found. */
const placed = (block: Block, map: SourceMap): Block => ({
  ...block,
  headerRow: map.headerRow,
  dataRows: map.dataRows,
});

const idOffset = (map: SourceMap) =>
  map.columns.find(({ field }) => field === "customerId")?.column ?? 0;

/** There is no property for it below ExcelApi preview; the serial of 1904-01-01 is 0 in such a workbook and 1,462 in others. */
async function uses1904(session: Session): Promise<boolean> {
  return session.step(async (context) => {
    const serial = context.workbook.functions.date(1904, 1, 1);
    serial.load("value");
    await context.sync();
    return serial.value === 0;
  });
}
