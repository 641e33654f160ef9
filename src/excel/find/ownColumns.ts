import type { Cell } from "../../core/columns/values/cell";
import type { Candidate } from "../../core/columns/recognition";
import type { CustomerPlace, FollowUpField } from "../memory/bookRecord";
import type { Found } from "./candidates";
import { locateColumns } from "./locateColumns";
import type { ColumnNow, LocatedColumn } from "./locateColumns";

const HEADER_ROWS = 20;

/** The columns in this block that we wrote in an earlier run; none when the block is another one. */
export function ownColumns(found: Found, place: CustomerPlace | undefined): LocatedColumn[] {
  if (!place) return [];
  const isWritten = isWrittenBlock(found, place);
  if (!isWritten && !mayBeConverted(found, place)) return [];
  return locateColumns(place.columns, columnsNow(found, place), !isWritten);
}

/** Where the follow-up columns are that we once added to this block; one that was renamed and filled counts as the user's own. */
export function addedFollowUps(found: Found, place: CustomerPlace): LocatedColumn<FollowUpField>[] {
  const places = (place.followUps ?? []).map((one) => ({ ...one, holds: [] }));
  return locateColumns(places, columnsNow(found, place), !isWrittenBlock(found, place));
}

function columnsNow(found: Found, place: CustomerPlace): ColumnNow[] {
  const { candidate, tableColumns } = found;
  const header = headerRowNow(found, place);
  return (candidate.top[header] ?? []).map((name, i): ColumnNow => {
    const id = tableColumns?.[i]?.id;
    return {
      column: candidate.columnIndex + i,
      header: String(name),
      ...(id !== undefined && { tableColumnId: id }),
      samples: candidate.top.slice(header + 1).map((row) => row[i] ?? ""),
    };
  });
}

/** Whether this is the block beside or in which the columns were written. */
export function isWrittenBlock({ block }: Found, place: CustomerPlace): boolean {
  if (place.tableId === undefined) {
    return (
      block.tableId === undefined &&
      (block.sheet === place.sheet || block.sheetId === place.sheetId)
    );
  }
  return block.table === place.table || block.tableId === place.tableId;
}

/** Whether the user may have made a Table of the plain range in which the columns were written, or a plain range of their Table. */
function mayBeConverted({ block }: Found, place: CustomerPlace): boolean {
  const isOnSheet = block.sheet === place.sheet || block.sheetId === place.sheetId;
  return isOnSheet && (place.tableId === undefined) !== (block.tableId === undefined);
}

/** Offset of the header row in the block. In a plain range it is the row with the most of our headers: the user may have put rows above it since. */
export function headerRowNow({ block, candidate }: Found, place: CustomerPlace): number {
  if (block.tableId !== undefined) return 0;
  const ours = new Set(place.columns.map(({ header }) => header));
  let best = Math.max(0, place.headerRow - candidate.rowIndex);
  let most = 0;
  candidate.top.slice(0, HEADER_ROWS).forEach((row, i) => {
    const count = row.filter((cell) => ours.has(String(cell))).length;
    if (count > most) {
      most = count;
      best = i;
    }
  });
  return best;
}

/** The candidate as it looks without columns of ours, so that "Orders" or "Net amount" of the last run is not taken for the user's data. */
export function withoutColumns(
  candidate: Candidate,
  ours: readonly { column: number }[]
): Candidate {
  const hidden = new Set(ours.map(({ column }) => column - candidate.columnIndex));
  if (hidden.size === 0) return candidate;
  const blank = (row: Cell[]) => row.map((cell, i) => (hidden.has(i) ? "" : cell));
  return { ...candidate, top: candidate.top.map(blank) };
}
