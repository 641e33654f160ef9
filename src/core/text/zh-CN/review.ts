import type { review as english } from "../en/review";

export const review: Record<keyof typeof english, string> = {
  "review.finding":
    "自{day}以来净销售额 {net}（{orders, number} 笔订单）；{buyers, number} 位买过的客户中 {active, number} 位活跃，本月流失 {churned, number} 位，层级上升 {up, number} 位、下降或退出 {down, number} 位；停滞 {stalled, number} 位，截至{until}应联系 {due, number} 位。",
  "review.findingFirst":
    "{buyers, number} 位买过的客户中 {active, number} 位活跃，本月流失 {churned, number} 位；停滞 {stalled, number} 位，截至{until}应联系 {due, number} 位。",
  "review.findingNoOrders":
    "还没有有效订单；超出阶段期限的客户 {stalled, number} 位，截至{until}应联系 {due, number} 位。",
  "review.counts": "客户与订单",
  "review.money": "金额",
  "review.figure": "指标",
  "review.then": "当时",
  "review.difference": "增减",
  "review.change": "变化率",
  "review.topCustomers": "顶级客户",
  "review.ordersSoFar": "累计订单数",
  "review.netSoFar": "累计净额",
  "review.statusChart": "各活跃状态的客户数：当时与现在",
  "review.fallen": "层级下降或退出",
  "review.risen": "层级上升",
  "review.noFallen": "没有客户的层级下降或退出。",
  "review.noRisen": "没有客户的层级上升。",
  "review.months": "最近几个月",
  "review.monthsNote": "流失指到月末超过 {days} 天没有下单。最后一个月截至 {day}。",
  "review.monthsChart": "逐月新增与流失的客户数",
  "review.owners": "停滞客户（按负责人）",
  "review.ownersChart": "各负责人停滞与即将超期的客户数",
  "review.actions": "截至{until}的行动",
  "review.noActions": "本月按行动手册没有需要做的事。",
  "review.capped": "共 {total, number} 行，仅列出前 {shown, number} 行。",
};
