import type { WrittenColumn, WrittenColumnKey } from "../../core/writtenColumns";
import { dataCells } from "../cells/block";
import type { Block } from "../cells/block";
import type { Session } from "../session/session";

/** Codes of a letter or a few digits; they are read down the column. */
const SHORT_CODES: ReadonlySet<WrittenColumnKey> = new Set(["r", "f", "m", "rfm", "aToE"]);

/** A header stands above its values: numbers are at the right of their cells, text at the left. */
export function headerAlignment({ key, numberFormat }: WrittenColumn): Excel.HorizontalAlignment {
  if (SHORT_CODES.has(key)) return Excel.HorizontalAlignment.center;
  return numberFormat === "@" ? Excel.HorizontalAlignment.left : Excel.HorizontalAlignment.right;
}

interface Place {
  key: WrittenColumnKey;
  column: number;
  existing?: unknown;
}

/** The columns of short codes whose cells nobody has aligned yet. A column from an earlier run counts from row `formattedRows` on. */
export async function columnsToCentre(
  session: Session,
  block: Block,
  places: readonly Place[],
  formattedRows: number
): Promise<ReadonlySet<WrittenColumnKey>> {
  const codes = places
    .filter(({ key }) => SHORT_CODES.has(key))
    .map(({ key, column, existing }) => ({ key, column, from: existing ? formattedRows : 0 }))
    .filter(({ from }) => from < block.dataRows);
  if (codes.length === 0) return new Set();
  const alignments = await session.step(async (context) => {
    const formats = codes.map(({ column, from }) => {
      const { format } = dataCells(context, block, from, block.dataRows - from, column);
      return format.load("horizontalAlignment");
    });
    await context.sync();
    return formats.map(({ horizontalAlignment }) => horizontalAlignment as string | null);
  });
  return new Set(codes.filter((_, i) => alignments[i] === "General").map(({ key }) => key));
}
