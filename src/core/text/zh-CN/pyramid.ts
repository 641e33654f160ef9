import type { pyramid as english } from "../en/pyramid";

export const pyramid: Record<keyof typeof english, string> = {
  "pyramid.finding":
    "{of, number} 位买过的客户里，{customers, number} 位（{customerShare}）贡献了 {netShare} 的净额。",
  "pyramid.findingWindow":
    "{day}以来下过单的 {of, number} 位客户里，{customers, number} 位（{customerShare}）贡献了期间 {netShare} 的净额。",
  "pyramid.findingNoOrders": "没有有效订单，无法划分价值。",
  "pyramid.findingNoneInWindow": "{day}以来没有客户下单，买过的客户都已不活跃。",
  "pyramid.findingNoMoney": "退款已抵消全部净额，无法计算占比。",
  "pyramid.twoSentences": "{first}{second}",
  "pyramid.nobodyRanked": "没有可计入的订单，因此没有排名。",

  "pyramid.tiers": "价值层级",
  "pyramid.by.net": "按净额排序",
  "pyramid.by.profit": "按利润排序",
  "pyramid.by.score": "按五项价值分排序",
  "pyramid.tiersNote":
    "{by}：前 {top}、其后 {large}、其后 {medium}、其余。分界处取值相同的归入上一层。",
  "pyramid.tiersNoteSmall":
    "{by}；客户不足 20 位，按前 20%、其后 60%、其余划分。分界处取值相同的归入上一层。",
  "pyramid.inactiveNote": "只统计 {day}起的订单和金额；买过但此后没有下单的，归为不活跃客户。",
  "pyramid.meanSatisfaction": "平均满意度",
  "pyramid.customerChart": "{day}各价值层级的客户占比",
  "pyramid.moneyChart": "{day}各价值层级的净额占比",

  "pyramid.pareto": "头部客户及其占比",
  "pyramid.paretoNote": "有订单的客户按净额从高到低排列，分成人数大致相等的组。",
  "pyramid.group": "前 {share}",
  "pyramid.paretoChart": "客户分组净额（从高到低）与累计占比",
  "pyramid.noMoney": "没有可供划分的净额。",

  "pyramid.service": "20/60/20 服务分级",
  "pyramid.serviceByProfit":
    "按利润排序：前 20% 重点服务，中间 60% 培育提升，最后 20% 逐步放弃。分界处取值相同的归入上一组。",
  "pyramid.serviceByNet":
    "按净额排序：前 20% 重点服务，中间 60% 培育提升，最后 20% 逐一复核。没有利润数据，不能断定服务他们不划算。",
  "pyramid.service.care": "重点服务",
  "pyramid.service.lift": "培育提升",
  "pyramid.service.review": "逐一复核",
  "pyramid.service.drop": "逐步放弃",

  "pyramid.valueScore": "价值分的输入与权重",
  "pyramid.valueScoreNote":
    "每项输入按 PERCENTRANK.INC 函数在有数据的客户中取 0 到 100 的百分比排位；没有数据的客户该项得 0 分。",
  "pyramid.inputsAbsent": "有订单的客户都没有填写：{inputs}；其余权重按比例放大到合计 100%。",
  "pyramid.input.sales": "销售贡献（净额）",
  "pyramid.input.expected": "预期销售",
  "pyramid.input.profit": "利润",
  "pyramid.input.credit": "信用",
  "pyramid.input.reference": "示范效应（转介绍）",

  "pyramid.cube": "价值立方",
  "pyramid.cubeNote":
    "名次与 RANK.EQ 函数一致，1 为最好；共 {total, number} 位，列出平均名次最好的 {shown, number} 位。",
  "pyramid.axesAbsent": "本簿没有：{axes}。",
  "pyramid.cubeAbsent": "价值立方至少需要重复购买、转介绍、利润中的两项；本簿没有：{axes}。",
  "pyramid.axis.repeat": "重复购买次数",
  "pyramid.axis.referrals": "转介绍",
  "pyramid.axis.profit": "利润",

  "pyramid.lifetimeTiers": "各层级的客户终身价值",
  "pyramid.lifetimeTop": "终身价值最高的客户",
  "pyramid.lifetimeTopPlain": "共 {total, number} 位，列出简单终身价值最高的 {shown, number} 位。",
  "pyramid.lifetimeTopReferrals":
    "共 {total, number} 位，列出含转介绍终身价值最高的 {shown, number} 位。",
  "pyramid.noLifetime": "无法计算客户终身价值，所缺数据见上一张表。",
  "pyramid.retentionOfBook":
    "简单终身价值 = 月均净额 × 12 × 保留率。本簿保留率为 {rate}：再往前一年里买过的 {buyers, number} 位客户中，{kept, number} 位在最近 12 个月又买过。",
  "pyramid.retentionSet": "简单终身价值 = 月均净额 × 12 × 设置中的保留率 {rate}。",
  "pyramid.retentionUnknown":
    "简单终身价值需要保留率：最近 12 个月之前的那一年没有客户购买，本簿看不出保留率，可以在设置里填写。",
  "pyramid.young": "认识不满一年的 {count, number} 位客户按 12 个月计算月均净额。",
  "pyramid.referralTerms":
    "含转介绍的终身价值：客户自身带来 D = C ×（A + B），所介绍的客户带来 F = E × D，合计 G = D + F。A 为该客户的单位利润（全部客户平均 {margin}），B 为每年服务与配件 {service}，C 为终身购买数量 {units}，E 为转介绍数。",
  "pyramid.referralUnknown": "含转介绍的终身价值需要订单里有利润和数量。",
  "pyramid.noReferrals": "客户表没有转介绍列，E 按 0 计算。",
};
