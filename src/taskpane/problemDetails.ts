import type { PaneProblem } from "./workbook";

/** What surrounds the pane, for somebody who has to find out what went wrong. */
export interface Surroundings {
  version: string;
  host: string;
  platform: string;
  hostVersion: string;
  requirementSet: string;
  browser: string;
}

/** The problems of which the sentence alone helps nobody: a bug, and what Excel itself reports. */
export const hasDetails = ({ kind }: PaneProblem): boolean =>
  kind === "unexpected" || kind === "hostError" || kind === "hostSilent" || kind === "undoBlocked";

/** The problem and its surroundings as lines of text, without anything that stands in a cell. */
export function problemDetails(problem: PaneProblem, around: Surroundings): string {
  const lines: [string, string | number | undefined][] = [
    ["problem", problem.kind],
    ["code", problem.kind === "hostError" ? problem.code : undefined],
    ["detail", "detail" in problem ? problem.detail : undefined],
    ["reason", problem.kind === "undoBlocked" ? problem.reason : undefined],
    ["seconds", problem.kind === "hostSilent" ? problem.seconds : undefined],
    ["version", around.version],
    ["host", `${around.host} ${around.platform} ${around.hostVersion}`.trim()],
    ["requirement set", around.requirementSet],
    ["browser", around.browser],
    ["stack", problem.kind === "unexpected" ? problem.stack : undefined],
  ];
  return lines
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}: ${withoutQuotations(String(value))}`)
    .join("\n");
}

/** Messages quote what they are about, and that may be a name, an id or an amount. */
const withoutQuotations = (text: string): string =>
  text.replace(/"[^"\n]*"|“[^”\n]*”|`[^`\n]*`|(?<!\w)'[^'\n]*'/g, "…");

/** Excel's requirement sets from the one that is needed to the newest. */
const SETS = [14, 15, 16, 17, 18, 19, 20];

/** Where the pane runs; Office's context is missing outside Office, whatever its types say. */
export function surroundingsNow(version: string): Surroundings {
  const office: { context?: Partial<Office.Context> } = typeof Office === "undefined" ? {} : Office;
  const { diagnostics, requirements } = office.context ?? {};
  const newest = SETS.filter((set) => requirements?.isSetSupported("ExcelApi", `1.${set}`)).pop();
  return {
    version,
    host: String(diagnostics?.host ?? "none"),
    platform: String(diagnostics?.platform ?? ""),
    hostVersion: diagnostics?.version ?? "",
    requirementSet: newest === undefined ? "" : `ExcelApi 1.${newest}`,
    browser: navigator.userAgent,
  };
}
