import type { Report } from "../../core/report/report";
import type { Analysis } from "../../core/review";
import type { Language } from "../../core/settings";
import { FOLLOW_UP_FIELDS } from "../memory/bookRecord";
import type { ReportPlace } from "../memory/bookRecord";
import { filledCells } from "../undo/captureColumns";
import type { Captured } from "../undo/captureColumns";
import type { CustomerTarget } from "./customerTarget";
import type { StageLogging } from "../records/logStages";
import { nameColumns } from "../find/nameColumns";
import { pageCells } from "../draw/pageCells";
import { WORDS } from "../text/words";
import type { WritePreview } from "../writePlan";

/** A run that is prepared. */
interface Prepared {
  language: Language;
  customers: CustomerTarget;
  analysis: Pick<Analysis, "columns" | "reports">;
  /** Places of the pages that are drawn. */
  drawn: readonly ReportPlace[];
  log: StageLogging | undefined;
  /** What stands in the customer sheet; absent when it is to be made. */
  captured: Captured | undefined;
  date1904: boolean;
}

type OnSheet = Omit<WritePreview, "sheets" | "logRows">;

/** What a run is about to write, counted. */
export function previewOf(run: Prepared): WritePreview {
  const { customers, captured, analysis, drawn, log, language, date1904 } = run;
  const onSheet =
    customers.kind === "there"
      ? changes(customers, captured)
      : filling(customers, analysis, language, date1904);
  const pages = analysis.reports.filter(({ key }) => drawn.some((place) => place.key === key));
  const onPage = (report: Report) => pageCells(report, WORDS[language], date1904).length;
  return {
    ...onSheet,
    sheets: [
      ...drawn.map(({ sheet, sheetId }) => ({ sheet, isNew: sheetId === "" })),
      ...(log && !log.place ? [{ sheet: log.sheet, isNew: true }] : []),
    ],
    logRows: log?.rows.length ?? 0,
    cells: pages.reduce((total, report) => total + onPage(report), onSheet.cells),
  };
}

function changes(
  { plan }: CustomerTarget & { kind: "there" },
  captured: Captured | undefined
): OnSheet {
  const columns = plan.targets
    .filter(({ key }) => !captured?.unchanged.has(key))
    .sort((a, b) => a.column - b.column)
    .map(({ key, header, existing }) => ({ key, header, isNew: !existing }));
  return {
    customerSheet: plan.block.sheet,
    makesCustomerSheet: false,
    columns,
    followUps: plan.followUps.map(({ header }) => header),
    cells: captured?.cells ?? 0,
  };
}

/** The sheet that is made: the header of its ids and the ids, then the columns. */
function filling(
  { sheet, ids }: CustomerTarget & { kind: "toMake" },
  { columns }: Pick<Analysis, "columns">,
  language: Language,
  date1904: boolean
): OnSheet {
  const full = columns.filter(({ empty }) => !empty);
  const idHeader = WORDS[language].customerId;
  const named = nameColumns(full, [], [idHeader], FOLLOW_UP_FIELDS, 1, language);
  const rows = Int32Array.from(ids, (_, row) => row);
  const cells = full.reduce((total, column) => total + filledCells(column, rows, date1904), 0);
  return {
    customerSheet: sheet,
    makesCustomerSheet: true,
    columns: named.targets.map(({ key, header }) => ({ key, header, isNew: true })),
    followUps: named.followUps.map(({ header }) => header),
    cells: 1 + ids.filter((id) => id !== "").length + named.followUps.length + cells,
  };
}
