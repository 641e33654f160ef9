import { areasOf } from "./cells/addressAreas";
import type { CellArea } from "./cells/addressAreas";
import type { SelectionWatchOptions } from "./bookChange";
import { CustomerPicker } from "./watch/customerPicker";
import { asResult, problemOf } from "./session/halt";
import type { Result } from "./job";
import { listen } from "./session/listen";
import type { StopWatching } from "./session/listen";
import { openSession } from "./session/session";
import type { Session } from "./session/session";

/**
 * Tells whose row is selected on the customer sheet, at once and after each selection, until the returned function is called: the id as it stands
 * there, undefined when it is no single customer's row. Of selections that follow each other faster than Excel answers only the last is told.
 */
export async function watchSelection(
  options: SelectionWatchOptions
): Promise<Result<StopWatching>> {
  return asResult(async () => {
    const session = openSession(options);
    const watch = new SelectionWatch(session, options);
    await watch.picker.look();
    const stop = await listen(session, (sheets) => [
      sheets.onSelectionChanged.add(({ worksheetId, address }) =>
        watch.tell(() => Promise.resolve({ sheetId: worksheetId, areas: areasOf(address) }))
      ),
      sheets.onActivated.add(() => watch.tell(() => selection(session))),
    ]);
    await watch.tell(() => selection(session));
    return () => {
      watch.end();
      return stop();
    };
  });
}

interface Selection {
  sheetId: string;
  areas: CellArea[];
}

class SelectionWatch {
  readonly picker: CustomerPicker;
  /** Counts selections; what belongs to an earlier one is not told any more. */
  private turn = 0;

  constructor(
    session: Session,
    private readonly options: SelectionWatchOptions
  ) {
    this.picker = new CustomerPicker(session, options.overrides);
  }

  async tell(find: () => Promise<Selection>): Promise<void> {
    const turn = ++this.turn;
    const id = await this.idOf(find);
    if (turn === this.turn) this.options.onCustomer(id);
  }

  end(): void {
    this.turn = NaN;
  }

  /** What Excel will not say, as while a cell is edited or a chart is selected, is no customer. */
  private async idOf(find: () => Promise<Selection>): Promise<string | undefined> {
    try {
      const { sheetId, areas } = await find();
      return await this.picker.idAt(sheetId, areas);
    } catch (error) {
      if (!problemOf(error)) throw error;
      return undefined;
    }
  }
}

function selection(session: Session): Promise<Selection> {
  return session.step(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,worksheet/id");
    await context.sync();
    const { address, worksheet } = range;
    return { sheetId: worksheet.id, areas: areasOf(address.slice(address.lastIndexOf("!") + 1)) };
  });
}
