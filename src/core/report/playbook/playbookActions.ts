import type { Day } from "../../columns/values/cell";
import { NO_DAY } from "../../columns/values/cell";
import { actionOf } from "../../followup/actionOf";
import { dueCounts, type DueCounts } from "../../followup/dueCounts";
import { PRIORITIES } from "../../followup/followUp";
import { nextOrders } from "../../followup/nextOrders";
import { PLAYBOOK_GROUPS } from "../../followup/playbook";
import { playbookLabel } from "../../followup/playbookCells";
import {
  cappedList,
  netColumn,
  type OfCustomer,
  plannedColumns,
  tierColumn,
  whoColumns,
} from "../customerList";
import { ACCENT_COLOR, BAND_COLORS, NEUTRAL_COLOR } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

/** Who is due when, group by group. */
export function groupsTable(data: ReportData, until: Day): TableBlock {
  const { followUp, asOf, text } = data;
  const counts = dueCounts(followUp.group, PLAYBOOK_GROUPS.length, followUp, asOf, until);
  const items = PLAYBOOK_GROUPS.map((code, k) => ({ code, counts: counts[k] }));
  const columns: ColumnOf<(typeof items)[number]>[] = [
    ["group", text("playbook.group"), "text", ({ code }) => playbookLabel("group", code, text)],
    ...countColumns(data, (item: (typeof items)[number]) => item.counts),
    ["noContact", text("playbook.noContact"), "integer", (item) => item.counts?.noContact],
  ];
  return tableOf({
    key: "groups",
    title: text("playbook.groups"),
    note: text("playbook.groupsNote"),
    columns,
    items: counts.some(({ customers }) => customers > 0) ? items : [],
    whenEmpty: text("playbook.nobody"),
    charts: [
      {
        key: "groups",
        type: "columnStacked",
        title: text("playbook.groupsChart"),
        category: "group",
        categoryAxisTitle: text("playbook.group"),
        valueAxisTitle: text("head.customers"),
        series: [
          { column: "now", color: ACCENT_COLOR },
          { column: "later", color: BAND_COLORS[1] },
          { column: "notDue", color: NEUTRAL_COLOR },
        ],
      },
    ],
  });
}

/** This month's actions: each rule that fits somebody, in the order of the playbook. */
export function actionsTable(data: ReportData, until: Day): TableBlock {
  const { followUp, settings, asOf, text } = data;
  const { playbook } = settings;
  const counts = dueCounts(followUp.rule, playbook.length, followUp, asOf, until);
  const items = playbook
    .map((rule, k) => ({ rule, counts: counts[k] }))
    .filter((item) => (item.counts?.customers ?? 0) > 0);
  const columns: ColumnOf<(typeof items)[number]>[] = [
    [
      "group",
      text("playbook.group"),
      "text",
      ({ rule }) => playbookLabel("group", rule.group, text),
    ],
    ["offer", text("playbook.offer"), "text", ({ rule }) => text(`offer.${rule.offer}`)],
    ["everyDays", text("playbook.everyDays"), "integer", ({ rule }) => rule.everyDays],
    ["action", text("playbook.action"), "text", ({ rule }) => actionOf(rule, text)],
    ...countColumns(data, (item: (typeof items)[number]) => item.counts),
  ];
  return tableOf({
    key: "actions",
    title: text("playbook.actions"),
    columns,
    items,
    whenEmpty: text("playbook.noActions"),
    charts: [],
  });
}

function countColumns<Item>(
  { text }: ReportData,
  of: (item: Item) => DueCounts | undefined
): ColumnOf<Item>[] {
  return [
    ["customers", text("head.customers"), "integer", (item) => of(item)?.customers],
    ["now", text("playbook.dueNow"), "integer", (item) => of(item)?.now],
    ["later", text("playbook.dueLater"), "integer", (item) => of(item)?.later],
    ["notDue", text("playbook.notDue"), "integer", (item) => of(item)?.notDue],
  ];
}

/** Whom to contact up to a day. Long texts stand where those of the playbook do, so that the page stays narrow. */
export function dueTable(data: ReportData, due: readonly number[], until: Day): TableBlock {
  const { facts, followUp, settings, text } = data;
  const next = nextOrders(facts.perCustomer.orderCount);
  const [id, name, ...owner] = whoColumns(data);
  const present = (column: ColumnOf<OfCustomer> | undefined) => (column ? [column] : []);
  const actions = settings.playbook.map((rule) => actionOf(rule, text));
  const offers = settings.playbook.map((rule) => text(`offer.${rule.offer}`));
  const groups = PLAYBOOK_GROUPS.map((group) => playbookLabel("group", group, text));
  const named = (
    key: string,
    header: string,
    codes: ArrayLike<number>,
    names: readonly string[]
  ): ColumnOf<OfCustomer> => [key, header, "text", ({ customer: c }) => names[codes[c] ?? -1]];
  const dated = (key: "dueBy" | "lastTouch", header: string): ColumnOf<OfCustomer> => [
    key,
    header,
    "date",
    ({ customer: c }) => (followUp[key][c] === NO_DAY ? undefined : followUp[key][c]),
  ];
  const columns: ColumnOf<OfCustomer>[] = [
    named(
      "priority",
      text("playbook.priority"),
      followUp.priority,
      PRIORITIES.map((code) => text(`priority.${code}`))
    ),
    dated("dueBy", text("playbook.dueBy")),
    ...present(name),
    named("action", text("playbook.action"), followUp.rule, actions),
    ...plannedColumns(data),
    ...present(id),
    ...owner,
    named("group", text("playbook.group"), followUp.group, groups),
    tierColumn(data),
    named("offer", text("playbook.offer"), followUp.rule, offers),
    [
      "nextOrder",
      text("playbook.nextOrder"),
      "text",
      ({ customer: c }) => (next[c] ? text("playbook.nth", { n: next[c] }) : undefined),
    ],
    netColumn(data),
    dated("lastTouch", text("playbook.lastTouch")),
  ];
  return cappedList(data, {
    key: "due",
    title: text("playbook.list"),
    note: text("playbook.listNote", { until: text.date(until) }),
    columns,
    items: due.map((customer) => ({ customer })),
    whenEmpty: text("playbook.listEmpty", { until: text.date(until) }),
    charts: [],
  });
}
