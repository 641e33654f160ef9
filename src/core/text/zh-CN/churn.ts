import type { churn as english } from "../en/churn";

export const churn: Record<keyof typeof english, string> = {
  "churn.finding":
    "最近 {months, number} 个月共有 {churned, number} 人次流失、{returned, number} 人次回流，月均流失率 {rate}；另有 {silent, number} 位客户还在买，但消费至少减半，合计减少 {money}。",
  "churn.findingNoSilent":
    "最近 {months, number} 个月共有 {churned, number} 人次流失、{returned, number} 人次回流，月均流失率 {rate}；没有较大的客户消费减半。",
  "churn.findingNobody": "最近 {months, number} 个月谈不上流失：客户要么是新客，要么此前早已流失。",
  "churn.findingYoung":
    "第一笔订单距分析日期 {days, number} 天；超过 {limit, number} 天没有下单才算流失，目前还看不出流失。",
  "churn.findingNoOrders": "没有有效订单，无法分析流失。",
  "churn.months": "逐月客户状态",
  "churn.monthsNote":
    "超过 {days} 天没有下单即为流失。流失率 = 当月新流失的客户 ÷ 月初尚未流失的客户。最后一个月截至 {day}。",
  "churn.silent": "隐性流失客户",
  "churn.silentNote":
    "近 {days} 天仍有下单，但消费不到此前 {days} 天的一半（含一半），且此前消费不低于中位数的客户。",
  "churn.rhythm": "回购节奏",
  "churn.rhythmNote": "同一客户相邻两个下单日之间的天数；同一天的多笔订单算一次。",
  "churn.gaps": "回购间隔分布",
  "churn.statesChart": "各月末不同活跃状态的客户数",
  "churn.rateChart": "月流失率（超过 {days} 天没有下单）",
  "churn.gapChart": "同一客户两次下单相隔多少天",
  "churn.noOrders": "没有有效订单。",
  "churn.noSilent": "没有消费达到中位数的客户出现消费减半。",
  "churn.noGaps": "没有客户在两个不同的日子下过单。",
};
