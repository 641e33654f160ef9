import type { Notice, Problem } from "../problem";
import { REPORT_KEYS } from "../report/report";
import { settingName, type Text, type TextKey } from "./text";

/** One sentence that says what stopped the run and what to do next. */
export function describeProblem(problem: Problem, text: Text): string {
  const key: TextKey = `problem.${problem.kind}`;
  switch (problem.kind) {
    case "noData":
    case "protectedWorkbook":
    case "readOnlyWorkbook":
    case "cellBeingEdited":
    case "cancelledByUser":
    case "nothingToUndo":
    case "columnsNotWritten":
      return text(key);
    case "missingField":
      return text(key, {
        sheet: problem.sheet,
        sheetKind: text(`sheetKind.${problem.sheetKind}`),
        field: text(`field.${problem.field}`),
      });
    case "ambiguousDates":
      return text(key, {
        sheet: problem.sheet,
        address: problem.address,
        column: problem.column,
        samples: text.list(problem.samples),
      });
    case "mixedCurrencies":
      return text(key, { sheet: problem.sheet, currencies: text.list(problem.currencies) });
    case "unknownColumn":
      return text(key, {
        sheetKind: text(`sheetKind.${problem.sheetKind}`),
        header: problem.header,
      });
    case "protectedSheet":
    case "filteredSheet":
    case "sheetChanged":
    case "nobodyFound":
      return text(key, { sheet: problem.sheet });
    case "notAChoice":
      return text(key, {
        sheet: problem.sheet,
        header: problem.header,
        value: problem.value,
        choices: text.list(problem.choices),
      });
    case "columnsOccupied":
      return text(key, { sheet: problem.sheet, address: problem.address });
    case "hostSilent":
      return text(key, { seconds: text.integer(problem.seconds) });
    case "hostError":
      return text(key, { code: problem.code, detail: problem.detail });
    case "undoBlocked":
      return describeUndoBlocked(problem.sheet, problem.reason, text);
    case "badSetting":
      return text(key, { setting: settingName(problem.key, text) });
    case "unknownCustomer":
    case "onlyInOrders":
      return text(key, { id: problem.id });
    case "tooLarge":
      return text(key, { what: problem.what });
  }
}

/** `customersGone` and `noRestorePoint` have their own sentence; any other reason is shown as it is. */
function describeUndoBlocked(sheet: string, reason: string, text: Text): string {
  if (reason === "customersGone" || reason === "noRestorePoint")
    return text(`problem.undoBlocked.${reason}`, { sheet });
  return text("problem.undoBlocked", { reason });
}

/**
 * One sentence for a notice. Facts it needs besides the count: newestOrderOld `day` and `facts.days`; emptyScore
 * `facts.dimension` (r, f, m) and `facts.score`; dimensionNotScored `facts.dimension` and `facts.why` (tooFew, allEqual);
 * missingCustomer `facts.amount`; rowsOfNobody and unreadCells `sheet`; skippedReport `facts.report`.
 */
export function describeNotice(notice: Notice, text: Text): string {
  const { kind, count, day, facts = {} } = notice;
  switch (kind) {
    case "newestOrderOld":
      return text("notice.newestOrderOld", {
        day: day === undefined ? "" : text.date(day),
        days: text.integer(Number(facts.days ?? count)),
      });
    case "outsideWindow":
      return text("notice.outsideWindow", {
        count,
        day: day === undefined ? "" : text.date(day),
      });
    case "emptyScore":
      return text("notice.emptyScore", {
        dimension: dimensionName(facts.dimension, text),
        score: Number(facts.score),
      });
    case "dimensionNotScored":
      return text(`notice.dimensionNotScored.${facts.why === "allEqual" ? "allEqual" : "tooFew"}`, {
        dimension: dimensionName(facts.dimension, text),
        count,
      });
    case "missingCustomer":
      return text("notice.missingCustomer", {
        count,
        amount: text.money(Number(facts.amount ?? 0)),
      });
    case "unreadCells":
    case "rowsOfNobody":
      return text(`notice.${kind}`, { count, sheet: notice.sheet ?? "" });
    case "skippedReport":
      return text("notice.skippedReport", { report: reportName(facts.report, text) });
    case "badHistory":
      return text("notice.badHistory");
    case "badPlaybook":
      return text("notice.badPlaybook", { problem: String(facts.problem) });
    case "badDate":
    case "badAmount":
    case "future":
    case "cancelled":
    case "orderOnTwoCustomers":
    case "otherCurrency":
    case "duplicate":
    case "duplicateKept":
    case "badStageDate":
    case "duplicateCustomer":
    case "stageDiffers":
    case "noProfit":
    case "profitGaps":
    case "noValueScore":
    case "tooFewGaps":
      return text(`notice.${kind}`, { count });
  }
}

function dimensionName(code: string | number | undefined, text: Text): string {
  return code === "r" || code === "f" || code === "m" ? text(`dimension.${code}`) : "";
}

function reportName(code: string | number | undefined, text: Text): string {
  const known = REPORT_KEYS.find((key) => key === code);
  return known ? text(`report.${known}`) : String(code ?? "");
}
