import type { Language } from "../../core/settings";
import type { WrittenColumn, WrittenColumnKey } from "../../core/writtenColumns";
import type { FollowUpField } from "../memory/bookRecord";
import { followUpHeader } from "./followUpColumns";
import type { FollowUpTarget } from "./followUpColumns";
import type { LocatedColumn } from "./locateColumns";

/** Where one column goes. */
export interface Target {
  key: WrittenColumnKey;
  /** Zero-based sheet column. */
  column: number;
  /** What the header cell will say. */
  header: string;
  content: WrittenColumn;
  /** Where it stands from an earlier run; absent for a column that is added now. */
  existing?: LocatedColumn;
}

interface Named {
  targets: Target[];
  followUps: FollowUpTarget[];
}

/**
 * Gives every column its place and its header. Columns of an earlier run keep their place, and their header where the user has renamed it; the
 * others follow from `firstFree` on.
 * @param headers What stands in the header row.
 * @param fields Follow-up columns to add.
 */
export function nameColumns(
  columns: readonly WrittenColumn[],
  own: readonly LocatedColumn[],
  headers: readonly string[],
  fields: readonly FollowUpField[],
  firstFree: number,
  language: Language
): Named {
  let next = firstFree;
  const used = new Set(headers.map((text) => text.toLowerCase()));
  const targets = columns.map((content): Target => {
    const { key } = content;
    const existing = own.find((column) => column.key === key);
    if (existing && existing.header !== existing.place.header) {
      return { key, column: existing.column, header: existing.header, content, existing };
    }
    if (existing) used.delete(existing.header.toLowerCase());
    const header = unused(content.header, used);
    used.add(header.toLowerCase());
    return existing
      ? { key, column: existing.column, header, content, existing }
      : { key, column: next++, header, content };
  });
  const followUps = fields.map((key): FollowUpTarget => {
    const name = unused(followUpHeader(key, language), used);
    used.add(name.toLowerCase());
    return { key, column: next++, header: name };
  });
  return { targets, followUps };
}

/** Table columns must differ without case; `Segment` beside the user's own becomes `Segment2`, as Excel itself would name it. */
function unused(header: string, used: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? header : `${header}${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
