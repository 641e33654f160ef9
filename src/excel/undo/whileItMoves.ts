import { problemOf } from "../session/halt";

/** Somebody who sorts and inserts faster than that has to wait. */
const MOST_ATTEMPTS = 3;

/** Looks where everything stands and works there; from the beginning again when rows or columns were moved meanwhile, which `work` must bear. */
export async function whileItMoves<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (problemOf(error)?.kind !== "sheetChanged" || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
