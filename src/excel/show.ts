import { asResult } from "./session/halt";
import type { Result, RunOptions } from "./job";
import { openSession } from "./session/session";

/** Brings a sheet to the front; one that is gone is the problem `hostError` with `ItemNotFound`. */
export async function showReport(options: RunOptions, sheet: string): Promise<Result<undefined>> {
  return show(options, (context) => context.workbook.worksheets.getItem(sheet).activate());
}

/** Selects cells; `address` is in A1 form without the sheet's name. */
export async function showCell(
  options: RunOptions,
  sheet: string,
  address: string
): Promise<Result<undefined>> {
  return show(options, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
  });
}

function show(
  options: RunOptions,
  act: (context: Excel.RequestContext) => void
): Promise<Result<undefined>> {
  return asResult(() =>
    openSession(options).step(async (context) => {
      act(context);
      await context.sync();
      return undefined;
    })
  );
}
