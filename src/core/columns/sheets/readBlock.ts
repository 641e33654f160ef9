import type { Cell } from "../values/cell";
import type { ContentProfile } from "../matching/contentProfile";
import { profileContent } from "../matching/contentProfile";
import type { Field } from "../fields";
import { SHEET_KINDS } from "../fields";
import { fieldsOfHeader } from "../matching/headerMatch";
import { ownColumns } from "../matching/ownHeaders";
import type { Candidate } from "../recognition";
import { headerKey } from "../matching/headerKey";

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

/** How much a row says of the kind of sheet that it says most of. */
function headerScore(cells: readonly Cell[], wanted: ReadonlySet<string>): number {
  const texts = cells
    .filter((cell) => typeof cell === "string")
    .filter((cell) => cell.length <= 100);
  const named = texts.filter((text) => wanted.has(headerKey(text))).length;
  let most = 0;
  for (const kind of SHEET_KINDS) {
    const meant = new Map<Field, number>();
    for (const text of texts) {
      const [best] = [...fieldsOfHeader(text, kind)].sort((a, b) => b.confidence - a.confidence);
      if (best && !meant.has(best.field)) meant.set(best.field, best.confidence);
    }
    most = Math.max(
      most,
      [...meant.values()].reduce((sum, confidence) => sum + confidence, 0)
    );
  }
  return most + 3 * named;
}
