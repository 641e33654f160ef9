import fc from "fast-check";
import { NO_DAY } from "../../../src/core/columns/values/cell";
import { dateOfDay, isoOfDay } from "../../../src/core/columns/values/civil";
import { birthdays, nextBirthday } from "../../../src/core/followup/birthdays";
import { day } from "../readBook";

const next = (born: string, asOf: string) => isoOfDay(nextBirthday(day(born), day(asOf)));

test("the birthday of this year, or of the next when it is over", () => {
  expect(next("1990-06-15", "2024-06-14")).toBe("2024-06-15");
  expect(next("1990-06-15", "2024-06-15")).toBe("2024-06-15");
  expect(next("1990-06-15", "2024-06-16")).toBe("2025-06-15");
});

test("29 February is on the 28th in common years, on its own day in leap years", () => {
  expect(next("1992-02-29", "2023-02-20")).toBe("2023-02-28");
  expect(next("1992-02-29", "2023-03-01")).toBe("2024-02-29");
  expect(next("1992-02-29", "2024-02-29")).toBe("2024-02-29");
  expect(next("1992-02-29", "2099-12-31")).toBe("2100-02-28"); // 2100 is no leap year
});

test("birthdays within so many days, across the end of the year, the next first", () => {
  const born = ["1980-01-08", "1975-12-25", "", "2001-01-09", "1999-12-31", "1960-12-24"].map(
    (iso) => (iso === "" ? NO_DAY : day(iso))
  );
  expect(
    birthdays(born, day("2024-12-25"), 14).map(({ customer, on, days }) => [
      customer,
      isoOfDay(on),
      days,
    ])
  ).toEqual([
    [1, "2024-12-25", 0],
    [4, "2024-12-31", 6],
    [0, "2025-01-08", 14],
  ]);
});

test("a book without birthdays has none to come", () => {
  expect(birthdays(undefined, day("2024-12-25"), 14)).toEqual([]);
});

test("everybody has one birthday in any year ahead, on their day or on 28 February", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20000, max: 19000 }),
      fc.integer({ min: 19000, max: 22000 }),
      (born, asOf) => {
        const on = nextBirthday(born, asOf);
        expect(on - asOf).toBeGreaterThanOrEqual(0);
        expect(on - asOf).toBeLessThan(366);
        const [own, that] = [dateOfDay(born), dateOfDay(on)];
        if (own.month === 2 && own.date === 29) expect([28, 29]).toContain(that.date);
        else expect([that.month, that.date]).toEqual([own.month, own.date]);
      }
    )
  );
});
