import { asResult } from "./session/halt";
import type { AnalyzeOptions, Look, Result } from "./job";
import { analyze, readForAnalysis } from "./read/readForAnalysis";
import { findReportSheets } from "./draw/reportSheets";
import { openSession } from "./session/session";
import { headerAddress } from "./write/writtenPlaces";

/** What the book comes to on a day, and what earlier runs left in it, for the pane. Writes nothing. */
export async function lookAtWorkbook(options: AnalyzeOptions): Promise<Result<Look>> {
  return asResult(async () => {
    const session = openSession(options);
    const { request, notices, memory, sources } = await readForAnalysis(session, options);
    const analysis = await analyze(session, request, options);
    const sheets = await findReportSheets(session, memory.record?.reports ?? []);
    const { customers } = sources;
    const columns = customers?.own ?? [];
    return {
      totals: analysis.totals,
      desk: analysis.desk,
      notices: [...analysis.notices, ...notices],
      reportSheets: analysis.reports.flatMap(({ key, finding }) => {
        const place = sheets.find((one) => one.key === key);
        return place ? [{ key, sheet: place.sheet, finding }] : [];
      }),
      ...(customers &&
        columns.length > 0 && {
          columnsAt: {
            sheet: customers.block.sheet,
            address: headerAddress(customers.block.headerRow, columns),
          },
        }),
    };
  });
}
