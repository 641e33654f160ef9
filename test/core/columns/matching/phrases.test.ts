import { phrasesOf } from "../../../../src/core/columns/matching/phrases";

test.each<[string, string[]]>([
  ["Cancelled 已取消", ["Cancelled", "已取消"]],
  ["已取消/Cancelled", ["已取消", "Cancelled"]],
  ["已取消（Cancelled）", ["已取消", "Cancelled"]],
  ["客户ID", ["客户", "ID"]],
  ["已取消 缺货", ["已取消", "缺货"]],
  ["Amount\n金额", ["Amount", "金额"]],
  ["Not cancelled", ["Not cancelled"]],
  ["2 pcs 两件", ["2 pcs", "两件"]],
  [" / ", []],
  ["", []],
])("%j says %j", (text, phrases) => {
  expect(phrasesOf(text)).toEqual(phrases);
});
