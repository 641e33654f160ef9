import fc from "fast-check";
import { amount, anything, customerId, date, hostileText, mostly, type HostileCell } from "./cells";

/** A column that a sheet may have: how people head it, and what stands in it. */
export interface Column {
  headers: readonly string[];
  cells: fc.Arbitrary<HostileCell>;
}

const texts = mostly(hostileText);

export const ORDER_COLUMNS: readonly Column[] = [
  { headers: ["Customer id", "客户编号", "ＣＵＳＴＯＭＥＲ　ＩＤ"], cells: customerId },
  { headers: ["Order date", "下单日期"], cells: date },
  { headers: ["Amount", "金额", "Amount\n(USD)"], cells: amount },
];

export const MORE_ORDER_COLUMNS: readonly Column[] = [
  {
    headers: ["Order id", "订单号"],
    cells: mostly(fc.constantFrom("O1", "o1", "O2", "O3", "O4", 5, 6, 7)),
  },
  {
    headers: ["Status", "订单状态"],
    cells: mostly(fc.constantFrom("paid", "cancelled", "已取消", "constructor", "__proto__")),
  },
  { headers: ["Category", "Product", "类别"], cells: texts },
  { headers: ["Quantity", "数量"], cells: amount },
  { headers: ["Profit", "利润"], cells: amount },
  { headers: ["Currency", "币种"], cells: fc.constantFrom("USD", "usd", null) },
];

export const CUSTOMER_COLUMNS: readonly Column[] = [
  { headers: ["Customer id", "客户编号"], cells: customerId },
];

export const MORE_CUSTOMER_COLUMNS: readonly Column[] = [
  { headers: ["Name", "客户名称"], cells: texts },
  { headers: ["Owner", "负责人"], cells: texts },
  { headers: ["Source", "客户来源"], cells: texts },
  { headers: ["Region"], cells: texts },
  { headers: ["Created", "建档日期"], cells: date },
  {
    headers: ["Stage", "销售阶段"],
    cells: mostly(fc.constantFrom("prospect", "意向", "interested", "toString")),
  },
  { headers: ["Stage entered", "进入阶段日期"], cells: date },
  { headers: ["Next action"], cells: texts },
  { headers: ["Note", "备注"], cells: anything },
  { headers: ["Birthday", "生日"], cells: date },
];

/** Columns that are nothing of ours, under headers that nobody would choose: blank, twice the same, formulas, numbers. */
export const odd: fc.Arbitrary<{ header: HostileCell; cells: fc.Arbitrary<HostileCell> }> =
  fc.record({
    header: fc.oneof(
      hostileText,
      anything,
      fc.constantFrom("Note", "Note", "Amount", "Recency (days)")
    ),
    cells: fc.constant(anything),
  });
