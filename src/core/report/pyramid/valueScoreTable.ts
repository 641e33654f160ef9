import { VALUE_INPUTS } from "../../value/valueScore";
import { countFormat } from "../cutsTable";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

/** What the five-input score rests on: the weights as they are set and as they are used, and for how many customers an input is known. */
export function valueScoreTable({ standing, settings, text }: ReportData): TableBlock {
  const { valueScore } = standing;
  const used = new Map(valueScore?.inputs.map((input) => [input.input, input]));
  const absent = VALUE_INPUTS.filter(
    (input) => settings.valueWeights[input] > 0 && !used.has(input)
  );
  const names = absent.map((input) => text(`pyramid.input.${input}`));
  return tableOf({
    key: "valueScore",
    title: text("pyramid.valueScore"),
    note:
      absent.length > 0
        ? text("pyramid.twoSentences", {
            first: text("pyramid.valueScoreNote"),
            second: text("pyramid.inputsAbsent", { inputs: text.list(names) }),
          })
        : text("pyramid.valueScoreNote"),
    columns: [
      ["input", text("head.input"), "text", (input) => text(`pyramid.input.${input}`)],
      [
        "wanted",
        text("head.weightSet"),
        countFormat(Object.values(settings.valueWeights)),
        (input) => settings.valueWeights[input],
      ],
      ["used", text("head.weightUsed"), "percent", (input) => used.get(input)?.weight],
      ["known", text("head.customersKnown"), "integer", (input) => used.get(input)?.known],
    ],
    items: valueScore ? VALUE_INPUTS : [],
    whenEmpty: text(
      standing.measured.values.customer.length > 0 ? "notice.noValueScore" : "pyramid.nobodyRanked"
    ),
    charts: [],
  });
}
