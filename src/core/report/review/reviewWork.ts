import type { Day } from "../../columns/values/cell";
import { dwellGroups } from "../../dwell/groups";
import { actionOf } from "../../followup/actionOf";
import { dueCounts } from "../../followup/dueCounts";
import { ACCENT_COLOR, BAND_COLORS } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

/** Owners and actions listed: what fits on the page. */
const MOST_LINES = 6;

interface OwnerLoad {
  owner: string;
  stalled: number;
  dueSoon: number;
}

/** Whose customers are over the limit of their stage, or soon will be. */
export function ownerTable(data: ReportData): TableBlock {
  const { text } = data;
  const loads = ownerLoads(data);
  return tableOf<OwnerLoad>({
    key: "owners",
    title: text("review.owners"),
    ...capped(data, loads.length),
    columns: [
      ["owner", text("head.owner"), "text", ({ owner }) => owner || text("dwell.unassigned")],
      ["stalled", text("head.stalled"), "integer", ({ stalled }) => stalled],
      ["dueSoon", text("head.dueSoon"), "integer", ({ dueSoon }) => dueSoon],
    ],
    items: loads.slice(0, MOST_LINES),
    whenEmpty: text("dwell.noStalled"),
    charts:
      loads.length > 1
        ? [
            {
              key: "owners",
              type: "barClustered",
              title: text("review.ownersChart"),
              category: "owner",
              categoryAxisTitle: text("head.owner"),
              valueAxisTitle: text("head.customers"),
              series: [
                { column: "stalled", color: ACCENT_COLOR },
                { column: "dueSoon", color: BAND_COLORS[1] },
              ],
            },
          ]
        : [],
  });
}

/** Owners with somebody stalled or due soon, the most stalled first; a customer without an owner counts under `""`. */
function ownerLoads({ book, standing, dwell, settings }: ReportData): OwnerLoad[] {
  const loads = new Map<string, OwnerLoad>();
  for (const group of dwellGroups(settings.stages, standing, dwell, book.customers.owner)) {
    const load = loads.get(group.owner) ?? { owner: group.owner, stalled: 0, dueSoon: 0 };
    load.stalled += group.stalled;
    load.dueSoon += group.dueSoon;
    loads.set(group.owner, load);
  }
  return [...loads.values()]
    .filter(({ stalled, dueSoon }) => stalled + dueSoon > 0)
    .sort((a, b) => b.stalled - a.stalled || b.dueSoon - a.dueSoon);
}

/** What the playbook asks for up to a day, the most wanted first. */
export function actionTable(data: ReportData, until: Day): TableBlock {
  const { followUp, settings, asOf, text } = data;
  const { playbook } = settings;
  const counts = dueCounts(followUp.rule, playbook.length, followUp, asOf, until);
  const items = playbook
    .map((rule, k) => ({ rule, now: counts[k]?.now ?? 0, later: counts[k]?.later ?? 0 }))
    .filter(({ now, later }) => now + later > 0)
    .sort((a, b) => b.now + b.later - (a.now + a.later));
  return tableOf({
    key: "actions",
    title: text("review.actions", { until: text.date(until) }),
    ...capped(data, items.length),
    columns: [
      ["action", text("playbook.action"), "text", ({ rule }) => actionOf(rule, text)],
      ["now", text("playbook.dueNow"), "integer", ({ now }) => now],
      ["later", text("playbook.dueLater"), "integer", ({ later }) => later],
    ],
    items: items.slice(0, MOST_LINES),
    whenEmpty: text("review.noActions"),
    charts: [],
  });
}

function capped({ text }: ReportData, total: number): Pick<TableBlock, "note"> {
  return total > MOST_LINES ? { note: text("review.capped", { shown: MOST_LINES, total }) } : {};
}
