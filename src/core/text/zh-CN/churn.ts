import type { churn as english } from "../en/churn";

export const churn: Record<keyof typeof english, string> = {
  "churn.finding":
    "最近 {months, number} 个月共有 {churned, number} 人次流失、{returned, number} 人次回流，月均流失率 {rate}；另有 {silent, number} 位客户还在买，但消费至少减半，合计减少 {money}。",
  "churn.findingNoSilent":
    "最近 {months, number} 个月共有 {churned, number} 人次流失、{returned, number} 人次回流，月均流失率 {rate}；没有较大的客户消费减半。",
  "churn.findingFew":
    "最近 {months, number} 个月共有 {churned, number} 人次流失、{returned, number} 人次回流；每月最多只有 {most, number} 位客户可能流失，人数太少，流失率没有参考意义。",
  "churn.findingNobody": "最近 {months, number} 个月谈不上流失：客户要么是新客，要么此前早已流失。",
  "churn.findingYoung":
    "第一笔订单距分析日期 {days, number} 天；超过 {limit, number} 天没有下单才算流失，目前还看不出流失。",
  "churn.findingNoOrders": "没有有效订单，无法分析流失。",
  "churn.months": "各月末客户状态",
  "churn.monthsNote": "每个月都按当月最后一天所知的情况重新判断；最后一个月截至 {day}。",
  "churn.monthsYoung": "第一笔订单之前的月份不列出。",
  "churn.flows": "逐月新增、回流与流失",
  "churn.flowsNote":
    "超过 {days} 天没有下单即为流失。流失率 = 当月新流失的客户 ÷ 月初尚未流失的客户。",
  "churn.bySegment": "各客群流失情况",
  "churn.byTier": "各价值层级流失情况",
  "churn.bySource": "各来源流失情况",
  "churn.byOwner": "各负责人流失情况",
  "churn.groupNote":
    "期初未流失以 {from} 为准；此后任一月末处于流失状态即计入本期流失。最近一月从 {lastFrom} 之后算起。",
  "churn.groupsOfToday": "按客户目前所在的组划分，流失客户已落入较低的组。",
  "churn.groupsCapped": "共 {total, number} 组，仅列出前 {shown, number} 组。",
  "churn.lastAtRisk": "最近一月初未流失",
  "churn.lastChurned": "最近一月流失",
  "churn.lastRate": "最近一月流失率",
  "churn.monthly.segment": "各客群的每月流失率",
  "churn.monthly.tier": "各价值层级的每月流失率",
  "churn.monthly.source": "各来源的每月流失率",
  "churn.monthly.owner": "各负责人的每月流失率",
  "churn.monthlyNote":
    "当月新流失的客户，除以月初尚未流失的客户；空白表示当月没有客户可流失。分组以今天为准。",
  "churn.all": "全部客户",
  "churn.noGroup": "（无）",
  "churn.noRisk": "目前还谈不上流失：最近一个月开始之前没有客户下过单。",
  "churn.noSources": "客户资料中没有来源，无法按来源分析流失。",
  "churn.noOwners": "客户资料中没有负责人，无法按负责人分析流失。",
  "churn.reasons": "流失原因",
  "churn.reasonsNote":
    "以客户表中填写的内容为准；超过 {days} 天没有下单的客户共 {lost, number} 位，其中 {told, number} 位填写了原因。",
  "churn.reason": "原因",
  "churn.reasonChart": "客户为什么流失（按人数从多到少）",
  "churn.otherReasons": "其他（{texts, number} 种写法）",
  "churn.noReasons": "还没有填写流失原因。",
  "churn.inducements": "流失诱因",
  "churn.noInducements": "还没有填写流失诱因。",
  "churn.ownRhythm": "客户自身购买节奏",
  "churn.ownRhythmNote":
    "距上次下单的天数 ÷ 该客户自己相邻下单日间隔的中位数：超过 {atRisk, number} 倍为有流失风险，超过 {overdue, number} 倍为超期未购。至少要有三个下单日。",
  "churn.overdue": "按自身节奏超期未购的客户",
  "churn.overdueNote": "沉寂时间超过自己惯常间隔的 {overdue, number} 倍，净额高的排在前面。",
  "churn.noOverdue": "有三个以上下单日的客户中，没有人超期未购。",
  "churn.lastOrder": "最近下单日",
  "churn.usualGap": "惯常间隔(天)",
  "churn.silent": "隐性流失客户",
  "churn.silentNote":
    "近 {days} 天仍有下单，但消费不到此前 {days} 天的一半（含一半），且此前消费不低于中位数的客户。",
  "churn.reactivated": "回流客户",
  "churn.reactivatedNote":
    "与上一笔订单相隔超过 {days} 天后再次下单，范围为上述月份，每位客户只列最近一次。刚过期限当月就回来的客户不计入逐月回流人数。",
  "churn.noReactivated": "没有客户在相隔超过 {days} 天后再次下单。",
  "churn.returnedOn": "回流日期",
  "churn.away": "间隔天数",
  "churn.ordersSince": "回流后订单数",
  "churn.netSince": "回流后净额",
  "churn.statesChart": "各月末不同活跃状态的客户数",
  "churn.rateChart": "月流失率（超过 {days} 天没有下单）",
  "churn.noOrders": "没有有效订单。",
  "churn.noSilent": "没有消费达到中位数的客户出现消费减半。",
};
