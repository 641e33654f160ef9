import type { BookChange, BookWatchOptions } from "./bookChange";
import { ChangeFinder } from "./watch/changeFinder";
import { asResult, problemOf } from "./session/halt";
import type { Result } from "./job";
import { isOwn, listen } from "./session/listen";
import type { StopWatching } from "./session/listen";
import { openSession } from "./session/session";

/**
 * Tells of edits in the sheets that a review reads, until the returned function is called: by the user, by co-authors and by other programs, but
 * not by this add-in. Cells in columns that a review writes are no change, those of the follow-up columns are. A hint only: what a formula works out
 * anew, and on the web what is chosen from a drop-down list, Excel does not tell.
 */
export async function watchBook(options: BookWatchOptions): Promise<Result<StopWatching>> {
  return asResult(async () => {
    const session = openSession(options);
    const finder = new ChangeFinder(session, options.overrides);
    await finder.look();
    let ended = false;
    let queue: Promise<void> = Promise.resolve();
    const deal = (find: () => Promise<BookChange[]>): Promise<void> => {
      queue = queue.then(async () => {
        const changes = ended ? [] : await unlessProblem(find);
        if (!ended) changes.forEach(options.onChange);
      });
      return queue;
    };
    const stop = await listen(session, (sheets) => [
      sheets.onChanged.add((event) => {
        if (!isOwn(event)) return deal(() => finder.changesOf(event));
        finder.noteOwn(event);
        return Promise.resolve();
      }),
      sheets.onDeleted.add(({ worksheetId }) => deal(() => finder.changesOfDeleting(worksheetId))),
    ]);
    return () => {
      ended = true;
      return stop();
    };
  });
}

/** A change that Excel does not let us look into is not told; the next one may be. */
async function unlessProblem(find: () => Promise<BookChange[]>): Promise<BookChange[]> {
  try {
    return await find();
  } catch (error) {
    if (!problemOf(error)) throw error;
    return [];
  }
}
