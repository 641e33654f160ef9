import { a1 } from "../../core/columns/values/address";
import type { Cell } from "../../core/columns/values/cell";
import type { WrittenColumn } from "../../core/writtenColumns";
import { delivered, headerCells } from "../cells/block";
import type { Block } from "../cells/block";
import type { CustomerPlace, FollowUpPlace, WrittenPlace } from "../memory/bookRecord";
import type { FollowUpTarget } from "../find/followUpColumns";
import type { Target } from "../find/nameColumns";
import type { Session } from "../session/session";

interface Written {
  block: Block;
  targets: readonly Target[];
  /** Added by this run. */
  followUps: readonly FollowUpTarget[];
  /** Added by earlier ones. */
  earlier: readonly FollowUpPlace[];
  /** The sheet is one that we made. */
  made: boolean;
}

/** What to remember of the columns before they are written, so that a run that breaks off can be put back. */
export function expectedPlaces(written: Written): CustomerPlace {
  const { columns, followUps = [], ...place } = placesOf(written);
  const there = new Set(
    written.targets.flatMap(({ key, existing }) => (existing ? [key as string] : []))
  );
  for (const { key } of written.earlier) there.add(key);
  const pending = <Place extends { key: string }>(one: Place) =>
    there.has(one.key) ? one : { ...one, pending: true as const };
  return { ...place, columns: columns.map(pending), followUps: followUps.map(pending) };
}

function placesOf(written: Written): CustomerPlace {
  const { block, targets, followUps, earlier, made } = written;
  const places = targets.map((target): WrittenPlace => {
    const id = target.existing?.place.tableColumnId;
    return {
      key: target.key,
      // a renamed column keeps the name that we gave it, so that it is still seen to be renamed
      header: isRenamed(target) ? target.existing.place.header : target.header,
      column: target.column,
      ...(id !== undefined && { tableColumnId: id }),
      holds: holdingOf(target.content),
    };
  });
  return {
    sheetId: block.sheetId,
    sheet: block.sheet,
    ...(block.tableId !== undefined && { tableId: block.tableId }),
    ...(block.table !== undefined && { table: block.table }),
    headerRow: block.headerRow,
    rows: block.dataRows,
    made,
    columns: places,
    followUps: [
      ...earlier,
      ...followUps.map(({ key, header, column }) => ({ key, header, column })),
    ],
  };
}

/** The same once they stand: with the headers as Excel took them and the Table's numbers for its columns. */
export async function writtenPlaces(session: Session, written: Written): Promise<CustomerPlace> {
  const { block, targets } = written;
  const { tableId } = block;
  const now = await session.step(async (context) => {
    const header = headerCells(context, block, block.firstColumn, block.columnCount);
    header.load("values");
    const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
    table?.columns.load("items/id");
    await context.sync();
    return {
      headers: (delivered<Cell>(header.values)[0] ?? []).map(String),
      ids: table?.columns.items.map(({ id }) => id) ?? [],
    };
  });
  const expected = placesOf(written);
  const columns = expected.columns.map((place, i): WrittenPlace => {
    const at = place.column - block.firstColumn;
    const id = now.ids[at];
    const target = targets[i];
    const keepsName = target !== undefined && isRenamed(target);
    return {
      ...place,
      header: keepsName ? place.header : (now.headers[at] ?? place.header),
      ...(id !== undefined && { tableColumnId: id }),
    };
  });
  const added = new Set(written.followUps.map(({ key }) => key));
  const followUps = expected.followUps?.map((place): FollowUpPlace => {
    const id = added.has(place.key) ? now.ids[place.column - block.firstColumn] : undefined;
    return { ...place, ...(id !== undefined && { tableColumnId: id }) };
  });
  return { ...expected, columns, ...(followUps && { followUps }) };
}

/** The header cells from the first written column to the last; there is at least one. */
export function headerAddress(headerRow: number, columns: readonly { column: number }[]): string {
  const places = columns.map(({ column }) => column).sort((a, b) => a - b);
  return `${a1(headerRow, places[0] ?? 0)}:${a1(headerRow, places.at(-1) ?? 0)}`;
}

type Existing = Target & { existing: NonNullable<Target["existing"]> };

const isRenamed = (target: Target): target is Existing =>
  target.existing !== undefined && target.existing.header !== target.existing.place.header;

const MOST_LABELS = 200;

function holdingOf({ values }: WrittenColumn): WrittenPlace["holds"] {
  const texts = new Set<string>();
  for (const value of values) {
    if (typeof value === "number") return "number";
    if (value !== "" && texts.size < MOST_LABELS) texts.add(String(value));
  }
  return [...texts];
}
