import type { pyramid as english } from "../en/pyramid";

export const pyramid: Record<keyof typeof english, string> = {
  "pyramid.finding":
    "{of, number} 位买过的客户里，{customers, number} 位（{customerShare}）贡献了 {netShare} 的净额。",
  "pyramid.findingNoOrders": "没有有效订单，无法划分价值。",
  "pyramid.findingNoMoney": "退款已抵消全部净额，无法计算占比。",
  "pyramid.tiers": "价值层级",
  "pyramid.tiersNote":
    "按净额排序：前 1%、其后 4%、其后 15%、其余；客户不足 20 位时按 20/60/20 划分。分界处金额相同的归入上一层。",
  "pyramid.pareto": "头部客户及其占比",
  "pyramid.paretoNote": "有订单的客户按净额从高到低排列，分成人数大致相等的组。",
  "pyramid.group": "前 {share}",
  "pyramid.customerChart": "{day}各价值层级的客户占比",
  "pyramid.moneyChart": "{day}各价值层级的净额占比",
  "pyramid.paretoChart": "客户分组净额（从高到低）与累计占比",
  "pyramid.noMoney": "没有可供划分的净额。",
};
