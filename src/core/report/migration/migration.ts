import { directionSums } from "../../compare/directions";
import { nothingBefore } from "../comparedWith";
import { movedTable, problemTable, valueCustomerTable } from "./migrationLists";
import { classTable, segmentTable, statusTable } from "./migrationMoves";
import { directionTable, matrixTable } from "./migrationTiers";
import type { Report } from "../report";
import type { ReportData } from "../reportData";

/** Who moved between two dates: through the pyramid, the A–E classes, the segments and the statuses. */
export function migrationReport(data: ReportData): Report {
  return {
    key: "migration",
    title: data.text("report.migration"),
    asOf: data.asOf,
    finding: finding(data),
    tables: [
      matrixTable(data),
      directionTable(data),
      valueCustomerTable(data),
      movedTable(data),
      problemTable(data),
      classTable(data),
      segmentTable(data),
      statusTable(data),
    ],
  };
}

function finding(data: ReportData): string {
  const { comparison, text } = data;
  if (!comparison) return nothingBefore(data);
  const counts = Object.fromEntries(
    directionSums(comparison.tiers).map(({ direction, customers }) => [direction, customers])
  );
  const { then, now } = comparison.levels;
  const top = then.filter((level) => level === 0).length;
  const kept = then.filter((level, c) => level === 0 && now[c] === 0).length;
  return text("migration.finding", {
    day: text.date(comparison.earlier.day),
    ...counts,
    top,
    kept,
  });
}
