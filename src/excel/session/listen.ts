import type { Session } from "./session";

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

interface Handler {
  context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Registers handlers with the sheets as a whole: a handler of one sheet could not be removed any more once its sheet was deleted. They stay until
 * the returned function is called, which does nothing the second time.
 */
export async function listen(
  session: Session,
  register: (sheets: Excel.WorksheetCollection) => Handler[]
): Promise<StopWatching> {
  const handlers = await session.step(async (context) => {
    const added = register(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return async () => {
    const left = handlers.splice(0);
    const [first] = left;
    if (!first) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of left) handler.remove();
      await context.sync();
    });
  };
}

/** Whether an event tells of something that this add-in did here. */
export const isOwn = ({ triggerSource, source }: Excel.WorksheetChangedEventArgs): boolean =>
  triggerSource === Excel.EventTriggerSource.thisLocalAddin && source !== Excel.EventSource.remote;
