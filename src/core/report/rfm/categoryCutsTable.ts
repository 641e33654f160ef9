import type { FrequencyGroup } from "../../rfm/frequencyGroups";
import { LEAST_IN_CATEGORY } from "../../rfm/frequencyGroups";
import { countFormat, originName } from "../cutsTable";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { LIST_LIMIT, tableOf, type ColumnOf } from "../table";

/** The cuts of F within each category that is large enough to be a yardstick of its own. */
export function categoryCutsTable({ book, standing, settings, text }: ReportData): TableBlock {
  const groups = standing.frequencyGroups ?? [];
  const format = countFormat(groups.flatMap(({ cuts }) => cuts));
  const places = Array.from({ length: settings.bins - 1 }, (_, k) => k);
  return tableOf({
    key: "categories",
    title: text("rfm.categories"),
    note: text("rfm.categoriesNote", { least: LEAST_IN_CATEGORY }),
    columns: [
      ["category", text("field.category"), "text", ({ category }) => category],
      ["customers", text("head.customers"), "integer", ({ customers }) => customers],
      ...places.map((k): ColumnOf<FrequencyGroup> => [
        `cut${k + 1}`,
        text("rfm.cutNumber", { n: k + 1 }),
        format,
        ({ cuts }) => cuts[k],
      ]),
      [
        "origin",
        text("head.cutsFrom"),
        "text",
        ({ origin, likeAll }) => (likeAll ? text("rfm.fromAll") : originName(origin, text)),
      ],
    ],
    items: groups.slice(0, LIST_LIMIT),
    whenEmpty: whenEmpty(),
    charts: [],
    autofilter: true,
  });

  function whenEmpty(): string {
    if (!book.orders?.category) return text("rfm.noCategories");
    if (settings.cuts.kind === "fixed") return text("rfm.categoriesFixed");
    return text("rfm.noLargeCategory", { least: LEAST_IN_CATEGORY });
  }
}
