import { dwellGroups, type DwellGroup } from "../../dwell/groups";
import { stageLimit } from "../../dwell/limits";
import { stageDurations, type StageDuration } from "../../dwell/stageDurations";
import { AGEING_BANDS } from "../../dwell/stays";
import { stageName } from "../../life/stageName";
import type { Stage } from "../../stages";
import { joinSentences } from "../../text/joinSentences";
import { BAND_COLORS } from "../palette";
import type { ChartSpec, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

/** Whether the lines are whole stages, or those of each owner. */
export type DwellBy = "stage" | "owner";

interface Line {
  stage: Stage;
  owner: string;
}

/** Customers of each group, their days in stage in figures, and who is over the limit or soon will be. */
export function figuresTable(data: ReportData, by: DwellBy): TableBlock {
  const { settings, dwell, text } = data;
  const estimated = dwell.estimated.reduce((sum, flag) => sum + flag, 0);
  const days = (key: "mean" | "median" | "p80", header: string): ColumnOf<DwellGroup> => [
    key,
    header,
    "days",
    ({ stays }) => stays[key],
  ];
  const limit: ColumnOf<DwellGroup> = [
    "limit",
    text("head.limit"),
    "integer",
    ({ stage }) => stageLimit(settings, stage.code),
  ];
  return tableOf<DwellGroup>({
    key: by === "stage" ? "stages" : "owners",
    title: text(by === "stage" ? "dwell.byStage" : "dwell.byOwner"),
    ...(by === "stage" && {
      note: estimated > 0 ? text("dwell.noteEstimated", { estimated }) : text("dwell.note"),
    }),
    columns: [
      ...lineColumns(data, by),
      ...(by === "stage" ? [limit] : []),
      ["customers", text("head.customers"), "integer", (group) => group.customers],
      ["undated", text("head.undated"), "integer", (group) => group.customers - group.stays.count],
      days("mean", text("head.meanDays")),
      days("median", text("head.medianDays")),
      days("p80", text("head.p80Days")),
      ["dueSoon", text("head.dueSoon"), "integer", (group) => group.dueSoon],
      ["stalled", text("head.stalled"), "integer", (group) => group.stalled],
    ],
    items: groupsOf(data, by),
    whenEmpty: text(by === "stage" ? "dwell.noStages" : "dwell.noOwners"),
    charts: [],
    autofilter: by === "owner",
  });
}

/** How many of each group have been in their stage for how long. */
export function ageingTable(data: ReportData, by: DwellBy): TableBlock {
  const { text } = data;
  const groups = groupsOf(data, by);
  const chart: ChartSpec = {
    key: "bands",
    type: "columnStacked",
    title: text("dwell.bandChart", { day: text.date(data.asOf) }),
    category: "stage",
    categoryAxisTitle: text("head.stage"),
    valueAxisTitle: text("head.customers"),
    series: AGEING_BANDS.map((band, k) => ({ column: band, color: BAND_COLORS[k] ?? "" })),
  };
  const dated = groups.some(({ stays }) => stays.count > 0);
  return tableOf<DwellGroup>({
    key: by === "stage" ? "bands" : "ownerBands",
    title: text(by === "stage" ? "dwell.bands" : "dwell.ownerBands"),
    columns: [
      ...lineColumns(data, by),
      ...AGEING_BANDS.map((band, k): ColumnOf<DwellGroup> => [
        band,
        text(`band.${band}`),
        "integer",
        ({ stays }) => stays.bands[k] ?? 0,
      ]),
    ],
    items: dated ? groups : [],
    whenEmpty: text("dwell.noDates"),
    charts: by === "stage" ? [chart] : [],
    autofilter: by === "owner",
  });
}

/** How long a stage takes: plain median of the stays that ended, beside the Kaplan-Meier median of all with its band. */
export function durationsTable(data: ReportData, by: DwellBy): TableBlock {
  const { book, settings, dwell, asOf, text } = data;
  const owner = by === "owner" ? book.customers.owner : undefined;
  const rows = dwell.logRowsPassedOver;
  const passedOver = rows > 0 ? text("dwell.logPassedOver", { rows }) : undefined;
  const days = (
    key: string,
    header: string,
    value: (of: StageDuration) => number | undefined
  ): ColumnOf<StageDuration> => [key, header, "days", value];
  return tableOf<StageDuration>({
    key: by === "stage" ? "durations" : "ownerDurations",
    title: text(by === "stage" ? "dwell.durations" : "dwell.ownerDurations"),
    ...(by === "stage" && {
      note: joinSentences(text, text("dwell.durationsNote"), passedOver),
    }),
    columns: [
      ...lineColumns(data, by),
      ["finished", text("head.finished"), "integer", ({ finished }) => finished],
      days("medianFinished", text("head.medianFinished"), (of) => of.medianFinished),
      ["running", text("head.running"), "integer", ({ running }) => running],
      days("kaplanMeier", text("head.kaplanMeier"), ({ median }) => median.value),
      days("bandLow", text("head.bandLow"), ({ median }) => median.low),
      days("bandHigh", text("head.bandHigh"), ({ median }) => median.high),
      ["remark", text("head.remark"), "text", (of) => remarkOf(of, data)],
    ],
    items: stageDurations(settings.stages, dwell.stays, asOf, owner),
    whenEmpty: text("dwell.noDates"),
    charts: [],
    autofilter: by === "owner",
  });
}

function remarkOf({ finished, median }: StageDuration, { text }: ReportData): string {
  if (finished === 0) return text("dwell.nobodyLeft");
  return median.value === undefined ? text("dwell.stillInside") : "";
}

function groupsOf({ book, settings, standing, dwell }: ReportData, by: DwellBy): DwellGroup[] {
  if (by === "stage") return dwellGroups(settings.stages, standing, dwell);
  const { owner } = book.customers;
  return owner ? dwellGroups(settings.stages, standing, dwell, owner) : [];
}

/** The stage and, line by line, its owner. */
function lineColumns({ text }: ReportData, by: DwellBy): ColumnOf<Line>[] {
  const stage: ColumnOf<Line> = [
    "stage",
    text("head.stage"),
    "text",
    (line) => stageName(line.stage, text),
  ];
  const owner: ColumnOf<Line> = [
    "owner",
    text("head.owner"),
    "text",
    (line) => line.owner || text("dwell.unassigned"),
  ];
  return by === "owner" ? [stage, owner] : [stage];
}
