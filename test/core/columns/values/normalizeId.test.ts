import { cellText, normalizeId } from "../../../../src/core/columns/values/normalizeId";
import { a1 } from "../../../../src/core/columns/values/address";

test.each([
  [" C001 ", "c001"],
  ["c001", "c001"],
  ["Ｃ００１", "c001"],
  ["　C001　", "c001"],
  [123, "123"],
  ["123", "123"],
  ["00123", "00123"],
  ["客户１", "客户1"],
  ["STRASSE", "strasse"],
  ["Straße", "strasse"],
  ["A B", "a b"],
  ["__proto__", "__proto__"],
  [true, "true"],
])("%p compares as %p", (cell, id) => {
  expect(normalizeId(cell)).toBe(id);
});

test.each(["", "  ", "#N/A", "#REF!", NaN])("%p is no id", (cell) => {
  expect(normalizeId(cell)).toBe("");
});

test("numbers become ids digit by digit", () => {
  expect(cellText(4006381333931)).toBe("4006381333931");
  expect(cellText(1e21)).toBe("1000000000000000000000");
  expect(cellText(12.5)).toBe("12.5");
  expect(cellText(" as written ")).toBe("as written");
});

test("addresses are those of Excel", () => {
  expect([a1(0, 0), a1(9, 25), a1(9, 26), a1(1048575, 16383)]).toEqual([
    "A1",
    "Z10",
    "AA10",
    "XFD1048576",
  ]);
});
