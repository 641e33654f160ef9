import type { FollowUpField } from "../memory/bookRecord";
import type { Block } from "../cells/block";
import { readColumn } from "../cells/readCells";
import type { Session } from "../session/session";

/** The follow-up columns in which somebody has written something. */
export async function typedFollowUps(
  session: Session,
  block: Block,
  places: readonly { key: FollowUpField; column: number }[]
): Promise<ReadonlySet<FollowUpField>> {
  const typed = new Set<FollowUpField>();
  for (const { key, column } of places) {
    const cells = await readColumn(session, block, column, "formulas");
    if (cells.some((cell) => cell !== "")) typed.add(key);
  }
  return typed;
}
