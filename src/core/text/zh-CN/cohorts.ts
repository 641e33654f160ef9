import type { cohorts as english } from "../en/cohorts";

export const cohorts: Record<keyof typeof english, string> = {
  "cohorts.finding":
    "{customers, number} 位客户中有 {ordered, number} 位（{share}）在首单次月再次下单；首单后第 {months} 个月，{laterCustomers, number} 位中有 {laterOrdered, number} 位下单（{laterShare}）。",
  "cohorts.findingNext":
    "{customers, number} 位客户中有 {ordered, number} 位（{share}）在首单次月再次下单；订单时间太短，还看不到更久之后的情况。",
  "cohorts.findingYoung": "还没有客户走完首单后的第一个月，暂时看不出谁会回购。",
  "cohorts.findingNoOrders": "没有有效订单，无法划分同期群。",
  "cohorts.curve": "有多少客户再次下单",
  "cohorts.curveNote":
    "同期群指首单在同一个月的客户。每个月数只统计已走完该月的同期群，并按人数加权平均。",
  "cohorts.curveChart": "首单后各月再次下单的客户比例",
  "cohorts.noCurve": "还没有同期群走完首单后的第一个月。",
  "cohorts.monthsSince": "距首单月数",
  "cohorts.ordered": "下单客户",
  "cohorts.share": "下单比例",
  "cohorts.shares": "各同期群下单比例",
  "cohorts.sharesNote": "第 0 月为首单所在的自然月；空白表示该月尚未开始。",
  "cohorts.laterNote": "最后一列为第 {month} 月及以后的合计，每位客户只计一次。",
  "cohorts.runningMonth": "各同期群的最后一个月仅截至 {day}。",
  "cohorts.olderNote": "逐一列出最近 {cohorts} 个同期群，更早的合计在第一行。",
  "cohorts.counts": "各同期群下单客户数",
  "cohorts.revenue": "各同期群销售额",
  "cohorts.revenueNote":
    "有效订单的净额，取整。与原订单同一编号的退款冲减该订单、计入下单当月；单独编号的退款不属于任何同期群。",
  "cohorts.cohort": "首单月份",
  "cohorts.older": "{month} 之前",
  "cohorts.month": "第 {month} 月",
  "cohorts.later": "第 {month} 月起",
  "cohorts.rhythm": "回购节奏",
  "cohorts.rhythmNote": "同一客户相邻两个下单日之间的天数；同一天的多笔订单算一次。",
  "cohorts.gaps": "回购间隔分布",
  "cohorts.gapChart": "同一客户两次下单相隔多少天",
  "cohorts.noGaps": "没有客户在两个不同的日子下过单。",
  "cohorts.marks": "分位数所在",
  "cohorts.p80": "P80",
  "cohorts.p90": "P90",
};
