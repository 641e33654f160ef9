import { countReasons } from "../../../src/core/churn/countReasons";
import { churnReasonOf } from "../../../src/core/churn/reasons";

const column = (...cells: string[]) => {
  const labels = [...new Set(cells.filter((cell) => cell !== ""))];
  return { labels, codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)) };
};

test("cells of one meaning are one reason, free text its own, blanks none; the most frequent first", () => {
  const typed = [
    "竞争对手",
    "Competitor",
    "",
    "Moved abroad",
    "competitor",
    "moved abroad ",
    "质量",
  ];
  expect(countReasons(column(...typed), churnReasonOf)).toEqual([
    { code: "competitor", typed: "竞争对手", customers: 3 },
    { typed: "Moved abroad", customers: 2 },
    { code: "productQuality", typed: "质量", customers: 1 },
  ]);
});

test("reasons that are as frequent stand in the same order whatever the order of the rows", () => {
  const names = (...typed: string[]) =>
    countReasons(column(...typed), churnReasonOf).map(({ code, typed: text }) => code ?? text);
  expect(names("margin", "other", "competitor")).toEqual(names("competitor", "margin", "other"));
});

test("without the column, and with nothing filled in, there are none", () => {
  expect(countReasons(undefined, churnReasonOf)).toEqual([]);
  expect(countReasons(column("", ""), churnReasonOf)).toEqual([]);
});
