import { NO_DAY } from "../columns/cell";
import { dwellGroups, type DwellGroup } from "../dwell/groups";
import { stalledList, type StalledCustomer } from "../dwell/stalledList";
import { AGEING_BANDS } from "../dwell/stays";
import { stageLimit } from "../dwell/limits";
import { stageName } from "../life/stageName";
import { BAND_COLORS } from "./palette";
import type { ChartSpec, Report, TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { type ColumnOf, LIST_LIMIT, tableOf } from "./table";

/** How long customers have been in their stage, and who is stalled. */
export function dwellReport(data: ReportData): Report {
  const stalled = stalledList(data.dwell);
  return {
    key: "dwell",
    title: data.text("report.dwell"),
    asOf: data.asOf,
    finding: finding(data, stalled),
    tables: [byStage(data), byOwner(data), stalledTable(data, stalled)],
  };
}

function finding(
  { book, dwell, standing, settings, text }: ReportData,
  stalled: StalledCustomer[]
): string {
  const dated = dwell.days.reduce((count, days) => count + (days >= 0 ? 1 : 0), 0);
  const longest = stalled[0];
  if (dated === 0) return text("dwell.findingUndated");
  if (!longest) return text("dwell.findingNone", { dated });
  const stage = settings.stages[standing.pipeline[longest.customer] ?? -1];
  return text("dwell.finding", {
    stalled: stalled.length,
    dated,
    name: book.customers.name[longest.customer] ?? "",
    stage: stage ? stageName(stage, text) : "",
    days: text.integer(longest.days),
  });
}

function byStage(data: ReportData): TableBlock {
  const { standing, dwell, settings, text } = data;
  const bandChart: ChartSpec = {
    key: "bands",
    type: "columnStacked",
    title: text("dwell.bandChart", { day: text.date(data.asOf) }),
    category: "stage",
    categoryAxisTitle: text("head.stage"),
    valueAxisTitle: text("head.customers"),
    series: AGEING_BANDS.map((band, k) => ({ column: band, color: BAND_COLORS[k] ?? "" })),
  };
  const groups = dwellGroups(settings.stages, standing, dwell);
  return tableOf({
    key: "stages",
    title: text("dwell.byStage"),
    note: noteOf(data),
    columns: [
      stageColumn(data),
      ["limit", text("head.limit"), "integer", ({ stage }) => stageLimit(settings, stage.code)],
      ...figureColumns(data),
    ],
    items: groups,
    whenEmpty: text("dwell.noStages"),
    charts: groups.some(({ stays }) => stays.count > 0) ? [bandChart] : [],
  });
}

function byOwner(data: ReportData): TableBlock {
  const { book, standing, dwell, settings, text } = data;
  const { owner } = book.customers;
  return tableOf({
    key: "owners",
    title: text("dwell.byOwner"),
    columns: [
      stageColumn(data),
      ["owner", text("head.owner"), "text", (group) => group.owner || text("dwell.unassigned")],
      ...figureColumns(data),
    ],
    items: owner ? dwellGroups(settings.stages, standing, dwell, owner) : [],
    whenEmpty: text("dwell.noOwners"),
    charts: [],
    autofilter: true,
  });
}

function stalledTable(data: ReportData, stalled: StalledCustomer[]): TableBlock {
  const { book, standing, settings, text } = data;
  const { id, name, owner, lastContact } = book.customers;
  const integer = (key: "days" | "limit" | "over", header: string): ColumnOf<StalledCustomer> => [
    key,
    header,
    "integer",
    (item) => item[key],
  ];
  const columns: ColumnOf<StalledCustomer>[] = [
    ["id", text("head.id"), "text", ({ customer: c }) => id[c]],
    ["name", text("head.name"), "text", ({ customer: c }) => name[c]],
    ["owner", text("head.owner"), "text", ({ customer: c }) => owner?.labels[owner.codes[c] ?? -1]],
    [
      "stage",
      text("head.stage"),
      "text",
      ({ customer: c }) => {
        const stage = settings.stages[standing.pipeline[c] ?? -1];
        return stage && stageName(stage, text);
      },
    ],
    integer("days", text("head.daysInStage")),
    integer("limit", text("head.limit")),
    integer("over", text("head.daysOver")),
  ];
  if (lastContact) {
    columns.push([
      "lastContact",
      text("head.lastContact"),
      "date",
      ({ customer: c }) => (lastContact[c] === NO_DAY ? undefined : lastContact[c]),
    ]);
  }
  return tableOf({
    key: "stalled",
    title: text("dwell.stalled"),
    ...(stalled.length > LIST_LIMIT && {
      note: text("list.capped", { shown: LIST_LIMIT, total: stalled.length }),
    }),
    columns,
    items: stalled.slice(0, LIST_LIMIT),
    whenEmpty: text("dwell.noStalled"),
    charts: [],
    autofilter: true,
    dataBar: { column: "over", color: BAND_COLORS[2] },
  });
}

function noteOf({ dwell, text }: ReportData): string {
  const estimated = dwell.estimated.reduce((sum, flag) => sum + flag, 0);
  return estimated > 0 ? text("dwell.noteEstimated", { estimated }) : text("dwell.note");
}

function stageColumn({ text }: ReportData): ColumnOf<DwellGroup> {
  return ["stage", text("head.stage"), "text", ({ stage }) => stageName(stage, text)];
}

/** Counts, figures in days and ageing bands of one group. */
function figureColumns({ text }: ReportData): ColumnOf<DwellGroup>[] {
  const integer = (
    key: string,
    header: string,
    value: (group: DwellGroup) => number
  ): ColumnOf<DwellGroup> => [key, header, "integer", value];
  const days = (key: "mean" | "median" | "p80", header: string): ColumnOf<DwellGroup> => [
    key,
    header,
    "decimal",
    ({ stays }) => stays[key],
  ];
  return [
    integer("customers", text("head.customers"), (group) => group.customers),
    integer("undated", text("head.undated"), (group) => group.customers - group.stays.count),
    days("mean", text("head.meanDays")),
    days("median", text("head.medianDays")),
    days("p80", text("head.p80Days")),
    integer("dueSoon", text("head.dueSoon"), (group) => group.dueSoon),
    integer("stalled", text("head.stalled"), (group) => group.stalled),
    ...AGEING_BANDS.map((band, k) =>
      integer(band, text(`band.${band}`), ({ stays }) => stays.bands[k] ?? 0)
    ),
  ];
}
