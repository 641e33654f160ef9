import { isoOfDay } from "../../../src/core/columns/values/civil";
import { earlierDay, monthsBefore } from "../../../src/core/compare/earlierDay";
import type { ReviewRecord } from "../../../src/core/history/history";
import { day } from "../readBook";

const reviewsOf = (...days: string[]) => ({
  reviews: days.map((asOf) => ({ asOf: day(asOf) }) as ReviewRecord),
});

test.each([
  ["2024-03-15", 1, "2024-02-15"],
  ["2024-03-30", 1, "2024-02-29"],
  ["2024-03-31", 1, "2024-02-29"],
  ["2024-02-29", 1, "2024-01-31"],
  ["2024-02-28", 1, "2024-01-28"],
  ["2024-04-30", 1, "2024-03-31"],
  ["2024-01-15", 1, "2023-12-15"],
  ["2024-06-30", 3, "2024-03-31"],
  ["2024-05-31", 3, "2024-02-29"],
  ["2024-02-29", 12, "2023-02-28"],
  ["2023-02-28", 12, "2022-02-28"],
  ["2025-02-28", 12, "2024-02-29"],
])("%s less %p calendar months is %s", (asOf, months, expected) => {
  expect(isoOfDay(monthsBefore(day(asOf), months))).toBe(expected);
});

test("the last review is the newest one of an earlier day", () => {
  const reviews = reviewsOf("2024-01-31", "2024-02-20", "2024-03-31", "2024-05-31");
  expect(earlierDay(reviews, { compareWith: "lastReview" }, day("2024-03-31"))).toEqual({
    day: day("2024-02-20"),
    by: "lastReview",
  });
});

test("without an earlier review the last month is compared, and the answer says so", () => {
  for (const reviews of [reviewsOf(), reviewsOf("2024-03-31")])
    expect(earlierDay(reviews, { compareWith: "lastReview" }, day("2024-03-31"))).toEqual({
      day: day("2024-02-29"),
      by: "month",
    });
});

test("a quarter and a year do not look at reviews", () => {
  const reviews = reviewsOf("2024-03-01");
  const by = (compareWith: "quarter" | "year") =>
    isoOfDay(earlierDay(reviews, { compareWith }, day("2024-03-31")).day);
  expect([by("quarter"), by("year")]).toEqual(["2023-12-31", "2023-03-31"]);
});

test("a day of one's own is taken as it is, whatever was reviewed", () => {
  const wanted = { compareWith: "day", compareDay: day("2024-02-11") } as const;
  expect(earlierDay(reviewsOf("2024-03-01"), wanted, day("2024-03-31"))).toEqual({
    day: day("2024-02-11"),
    by: "day",
  });
});

test("a day of one's own that is absent or not before the analysis date is a month before", () => {
  for (const own of [{}, { compareDay: day("2024-03-31") }, { compareDay: day("2025-01-01") }])
    expect(
      earlierDay(reviewsOf("2024-03-01"), { compareWith: "day", ...own }, day("2024-03-31"))
    ).toEqual({ day: day("2024-02-29"), by: "month" });
});
