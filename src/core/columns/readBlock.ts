import type { Cell } from "./cell";
import type { ContentProfile } from "./contentProfile";
import { profileContent } from "./contentProfile";
import { fieldsOfHeader } from "./headerMatch";
import { ownColumns } from "./ownHeaders";
import type { Candidate } from "./recognition";
import { headerKey } from "./headerKey";

/** A block with its header row found: what recognition works on. */
export interface HeadedBlock {
  candidate: Candidate;
  /** Row of `candidate.top` that holds the headers. */
  headerRow: number;
  headers: string[];
  /** Columns that Perennial wrote itself. */
  own: boolean[];
  profiles: ContentProfile[];
  /** Sample cells below the header, by column. */
  samples: Cell[][];
}

const HEADER_SEARCH_ROWS = 20;

/**
 * Finds the header row of a block: the first row of a Table, else that of the first 20 rows in which most headers mean something
 * (`wanted` are headers that the user named, which count most). Returns `undefined` when no row does.
 */
export function readBlock(
  candidate: Candidate,
  wanted: ReadonlySet<string>
): HeadedBlock | undefined {
  const { top, table, numberFormats, columnCount } = candidate;
  let best = { row: -1, score: 0 };
  const searched = table === undefined ? Math.min(HEADER_SEARCH_ROWS, top.length) : 1;
  for (let row = 0; row < searched; row++) {
    const score = headerScore(top[row] ?? [], wanted);
    if (score > best.score) best = { row, score };
  }
  if (best.row < 0) return undefined;
  const cells = Array.from({ length: columnCount }, (_, column) => top[best.row]?.[column] ?? "");
  const headers = cells.map((cell) => String(cell).trim());
  const below = top.slice(best.row + 1);
  const formatsBelow = numberFormats?.slice(best.row + 1) ?? [];
  const samples = headers.map((_, column) => below.map((row) => row[column] ?? ""));
  return {
    candidate,
    headerRow: best.row,
    headers,
    own: ownColumns(headers),
    samples,
    profiles: samples.map((cells, column) =>
      profileContent(
        cells,
        formatsBelow.map((row) => row[column])
      )
    ),
  };
}

function headerScore(cells: readonly Cell[], wanted: ReadonlySet<string>): number {
  const meant = new Set<string>();
  let score = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > 100) continue;
    if (wanted.has(headerKey(cell))) score += 3;
    const best = (["orders", "customers"] as const)
      .flatMap((kind) => fieldsOfHeader(cell, kind))
      .sort((a, b) => b.confidence - a.confidence)[0];
    if (!best || meant.has(best.field)) continue;
    meant.add(best.field);
    score += best.confidence;
  }
  return score;
}
