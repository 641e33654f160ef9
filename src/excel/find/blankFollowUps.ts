import type { CustomerPlace, FollowUpField } from "../memory/bookRecord";
import type { Found } from "./candidates";
import type { LocatedColumn } from "./locateColumns";
import { addedFollowUps, headerRowNow } from "./ownColumns";
import type { Session } from "../session/session";

/**
 * The follow-up columns of earlier runs in which nothing stands yet. They tell no more than if they were not there, so a book
 * that was just reviewed reads like the one before.
 */
export async function blankFollowUps(
  session: Session,
  found: Found,
  place: CustomerPlace
): Promise<LocatedColumn<FollowUpField>[]> {
  const { candidate, block } = found;
  const added = addedFollowUps(found, place);
  const header = headerRowNow(found, place);
  const rows = candidate.rowCount - header - 1;
  if (added.length === 0 || rows <= 0) return added;
  return session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const written = added.map(({ column }) =>
      sheet
        .getRangeByIndexes(candidate.rowIndex + header + 1, column, rows, 1)
        .getUsedRangeOrNullObject(true)
        .load("address")
    );
    await context.sync();
    return added.filter((_, i) => written[i]?.isNullObject);
  });
}
