import type { sources as english } from "../en/sources";

export const sources: Record<keyof typeof english, string> = {
  "sources.finding":
    "贡献最大的来源是“{name}”：收入 {revenue}（占 {share}），{leads, number} 条线索中成交 {won, number} 位。",
  "sources.findingCost":
    "贡献最大的来源是“{name}”：收入 {revenue}（占 {share}），{leads, number} 条线索中成交 {won, number} 位；获客成本最低的是“{cheapest}”，每位 {cost}。",
  "sources.findingNone": "来自 {sources, number} 个来源的 {leads, number} 条线索还没有成交。",
  "sources.findingNoSources": "客户表里没有找到来源列，无法按来源区分客户。",
  "sources.findingUnknown": "没有客户填写了来源。",
  "sources.bySource": "按来源",
  "sources.byCampaign": "按营销活动",
  "sources.note":
    "线索数是来自该渠道的全部客户，成交数是其中有订单的客户。复购率 = 再次下单的客户 ÷ 成交数。没有写明来源的费用归入“未知”，不计算其获客成本。",
  "sources.noteNoCosts":
    "线索数是来自该渠道的全部客户，成交数是其中有订单的客户。复购率 = 再次下单的客户 ÷ 成交数。没有渠道费用表，费用留空。",
  "sources.source": "来源",
  "sources.campaign": "营销活动",
  "sources.unknown": "（未知）",
  "sources.leads": "线索数",
  "sources.won": "成交数",
  "sources.conversion": "转化率",
  "sources.revenue": "收入",
  "sources.repeatRate": "复购率",
  "sources.cost": "费用",
  "sources.costPerCustomer": "单客获客成本",
  "sources.revenuePerCost": "投入产出比",
  "sources.leadsChart": "各来源的线索数与成交数",
  "sources.moneyChart": "各来源的收入与费用",
  "sources.revenueChart": "各来源的收入",
  "sources.amount": "金额",
  "sources.nobody": "没有客户。",
  "sources.noCampaigns": "客户表里没有营销活动列。",
};
