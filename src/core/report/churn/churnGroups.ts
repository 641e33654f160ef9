import { TIERS } from "../../codes";
import { churnByGroup, type ChurnCount, type ChurnGroup } from "../../churn/churnByGroup";
import { churnExposure, type ChurnExposure } from "../../churn/churnExposure";
import type { Coded } from "../../columns/book";
import { segmentName } from "../../text/text";
import { joinSentences } from "../../text/joinSentences";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { LIST_LIMIT, tableOf, type ColumnOf } from "../table";

/** One way to sort the customers. */
export interface Grouping {
  key: "segment" | "tier" | "source" | "owner";
  title: string;
  header: string;
  /** One entry a customer; absent: the book does not tell. */
  codes?: ArrayLike<number>;
  labels: readonly string[];
  note?: string;
  whenAbsent: string;
}

/** One table each by the segment, tier, source and owner of today; the groups add up to the last row. */
export function groupTables(data: ReportData): TableBlock[] {
  const exposure = churnExposure(data.facts, data.settings, data.asOf);
  return groupings(data).map((by) => groupTable(data, exposure, by));
}

/** By the segment and tier of today, and by source and owner as far as the book tells them. */
export function groupings({ book, standing, text }: ReportData): Grouping[] {
  const { leadSource, owner } = book.customers;
  const byPlace = text("churn.groupsOfToday");
  const noRisk = text("churn.noRisk");
  return [
    {
      key: "segment",
      title: text("churn.bySegment"),
      header: text("head.segment"),
      codes: standing.segment,
      labels: standing.segmentCodes.map((code) => segmentName(code, text)),
      note: byPlace,
      whenAbsent: noRisk,
    },
    {
      key: "tier",
      title: text("churn.byTier"),
      header: text("head.tier"),
      codes: standing.tier,
      labels: TIERS.map((tier) => text(`tier.${tier}`)),
      note: byPlace,
      whenAbsent: noRisk,
    },
    {
      key: "source",
      title: text("churn.bySource"),
      header: text("field.source"),
      ...codesOf(leadSource),
      whenAbsent: text("churn.noSources"),
    },
    {
      key: "owner",
      title: text("churn.byOwner"),
      header: text("head.owner"),
      ...codesOf(owner),
      whenAbsent: text("churn.noOwners"),
    },
  ];
}

function codesOf(column: Coded | undefined): Pick<Grouping, "codes" | "labels"> {
  return column ? { codes: column.codes, labels: column.labels } : { labels: [] };
}

function groupTable(data: ReportData, exposure: ChurnExposure, by: Grouping): TableBlock {
  const { text } = data;
  const { key, title, header, codes, labels, note, whenAbsent } = by;
  const groups = codes ? churnByGroup(exposure, codes, labels.length) : [];
  const shown = groups.slice(0, LIST_LIMIT);
  const all = codes ? churnByGroup(exposure, new Uint8Array(codes.length), 1) : [];
  const rows = [
    ...shown.map((group) => ({ ...group, name: labels[group.code] ?? text("churn.noGroup") })),
    ...all.map((group) => ({ ...group, name: text("churn.all") })),
  ];
  const capped =
    groups.length > shown.length
      ? text("churn.groupsCapped", { shown: shown.length, total: groups.length })
      : undefined;
  const notes = joinSentences(text, periodNote(data, exposure), note, capped);
  return tableOf({
    key,
    title,
    ...(notes !== "" && { note: notes }),
    columns: [
      ["group", header, "text", ({ name }) => name],
      ...countColumns(
        "",
        [text("head.atRisk"), text("head.churned"), text("head.churnRate")],
        ({ period }) => period
      ),
      ...countColumns(
        "Last",
        [text("churn.lastAtRisk"), text("churn.lastChurned"), text("churn.lastRate")],
        ({ lastMonth }) => lastMonth
      ),
    ],
    items: rows,
    whenEmpty: codes ? text("churn.noRisk") : whenAbsent,
    charts: [],
  });
}

type NamedGroup = ChurnGroup & { name: string };

function countColumns(
  suffix: string,
  [atRisk, churned, rate]: [string, string, string],
  count: (group: NamedGroup) => ChurnCount
): ColumnOf<NamedGroup>[] {
  return [
    [`atRisk${suffix}`, atRisk, "integer", (group) => count(group).atRisk],
    [`churned${suffix}`, churned, "integer", (group) => count(group).churned],
    [`rate${suffix}`, rate, "percent", (group) => count(group).rate],
  ];
}

function periodNote({ text }: ReportData, { period, lastMonth }: ChurnExposure) {
  if (!period || !lastMonth) return undefined;
  return text("churn.groupNote", {
    from: text.date(period.from),
    lastFrom: text.date(lastMonth.from),
  });
}
