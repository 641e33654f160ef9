import type { Book, Coded } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";

/**
 * Who last had to do with each customer up to `asOf`: the rep of the latest contact or who changed the stage by hand, whichever is later; `""`
 * where nobody is named. On one day a contact counts before a change of stage, and of two rows of a sheet the lower one.
 */
export function previousOwners(
  { customers, contacts, stageLog }: Pick<Book, "customers" | "contacts" | "stageLog">,
  asOf: Day
): string[] {
  const owner = new Array<string>(customers.length).fill("");
  const since = new Int32Array(customers.length).fill(NO_DAY);
  const follow = (
    rows: { length: number; customer: Int32Array; day: Int32Array },
    names: Coded | undefined,
    skip?: Uint8Array
  ) => {
    for (let i = 0; i < rows.length; i++) {
      const c = rows.customer[i] ?? -1;
      const day = rows.day[i] ?? NO_DAY;
      const name = names?.labels[names.codes[i] ?? -1];
      if (c < 0 || day === NO_DAY || day > asOf || name === undefined || skip?.[i] === 1) continue;
      if (day < (since[c] ?? NO_DAY)) continue;
      owner[c] = name;
      since[c] = day;
    }
  };
  if (stageLog) follow(stageLog, stageLog.changedBy, stageLog.automatic);
  if (contacts) follow(contacts, contacts.rep);
  return owner;
}
