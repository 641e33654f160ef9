import fc from "fast-check";
import type { Cell } from "../../../../src/core/columns/values/cell";
import { NO_DAY } from "../../../../src/core/columns/values/cell";
import { BLANK_DAY, DateColumn } from "../../../../src/core/columns/values/dateColumn";
import type { DateOrder } from "../../../../src/core/columns/values/parseDay";
import { day } from "../../readBook";

function read(cells: readonly Cell[], answer?: DateOrder) {
  const column = new DateColumn(false);
  for (const cell of cells) column.push(cell);
  return column.finish(answer);
}

test("one value that can only be read day first decides for all, those above it too", () => {
  expect([...read(["3/4/2024", "5/6/2024", "25/12/2024"]).days]).toEqual([
    day("2024-04-03"),
    day("2024-06-05"),
    day("2024-12-25"),
  ]);
});

test("one value that can only be read month first decides for all", () => {
  expect([...read(["12/25/2024", "3/4/2024"]).days]).toEqual([
    day("2024-12-25"),
    day("2024-03-04"),
  ]);
});

test("the evidence of the column weighs more than the user's answer", () => {
  expect([...read(["3/4/2024", "25/12/2024"], "mdy").days][0]).toBe(day("2024-04-03"));
});

test("where every value is ambiguous the answer is needed, once", () => {
  const asked = read(["2024-01-01", "3/4/2024", "5/6/2024", "7/8/2024", "9/10/2024"]);
  expect(asked.ambiguous).toEqual({
    firstIndex: 1,
    samples: ["3/4/2024", "5/6/2024", "7/8/2024"],
  });
  expect([...asked.days]).toEqual([day("2024-01-01"), NO_DAY, NO_DAY, NO_DAY, NO_DAY]);
  const answered = read(["3/4/2024", "5/6/2024"], "dmy");
  expect(answered.ambiguous).toBeUndefined();
  expect([...answered.days]).toEqual([day("2024-04-03"), day("2024-06-05")]);
});

test("as much evidence for either order is none", () => {
  expect(read(["25/12/2024", "12/25/2024"]).ambiguous).toBeDefined();
});

test("values against the column's order are bad dates with their text", () => {
  const { days, badTexts } = read(["25/12/2024", "26/12/2024", "12/27/2024", "soon", ""]);
  expect([...days]).toEqual([day("2024-12-25"), day("2024-12-26"), NO_DAY, NO_DAY, BLANK_DAY]);
  expect([...badTexts]).toEqual([
    [2, "12/27/2024"],
    [3, "soon"],
  ]);
});

test("equal numbers need no evidence", () => {
  const { days, ambiguous } = read(["5/5/2024", "6/6/2024"]);
  expect(ambiguous).toBeUndefined();
  expect([...days]).toEqual([day("2024-05-05"), day("2024-06-06")]);
});

test("an empty column is empty", () => {
  expect(read([])).toEqual({ days: new Int32Array(0), badTexts: new Map() });
});

test("a column written in one order is read back whatever the order of its rows, once one value gives it away", () => {
  const anyDay = fc.integer({ min: day("1930-01-01"), max: day("2029-12-31") });
  fc.assert(
    fc.property(fc.array(anyDay), fc.boolean(), (days, dayFirst) => {
      const written = [...days, day("2024-12-25")].map((at) => {
        const [year, month, date] = new Date(at * 86_400_000).toISOString().split(/[-T]/);
        return dayFirst ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
      });
      expect([...read(written).days]).toEqual([...days, day("2024-12-25")]);
    })
  );
});
