import fc from "fast-check";
import { normalizeCompany } from "../../../src/core/team/company";

test.each([
  ["绿茶", "绿茶"],
  ["绿茶有限公司", "绿茶"],
  ["绿茶 股份有限公司", "绿茶"],
  ["绿茶有限责任公司", "绿茶"],
  ["绿茶公司", "绿茶"],
  ["绿茶（上海）有限公司", "绿茶上海"],
  ["绿茶(上海) 公司", "绿茶上海"],
  ["绿茶上海分公司", "绿茶上海分公司"],
  ["Green Tea Co., Ltd.", "greentea"],
  ["GREEN TEA LIMITED", "greentea"],
  ["Ｇｒｅｅｎ Ｔｅａ Inc", "greentea"],
  ["Green Tea", "greentea"],
  ["Green-Tea Pte. Ltd.", "greentea"],
  ["Unlimited", "unlimited"],
  ["Zinc", "zinc"],
  ["有限公司", "有限公司"],
  ["Ltd.", "ltd"],
  ["", ""],
])("%s is compared as %s", (written, expected) => {
  expect(normalizeCompany(written)).toBe(expected);
});

test("case, width and the legal form behind it do not change a name", () => {
  const name = fc.stringMatching(/^[a-z]{3,8}( [a-z]{4,8})?$/);
  fc.assert(
    fc.property(name, fc.constantFrom("Ltd", "Co., Ltd.", "Inc.", "GmbH"), (own, form) => {
      const expected = normalizeCompany(own);
      expect(normalizeCompany(`${own} ${form}`)).toBe(expected);
      expect(normalizeCompany(own.toUpperCase())).toBe(expected);
    })
  );
});
