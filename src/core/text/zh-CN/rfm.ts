import type { rfm as english } from "../en/rfm";

export const rfm: Record<keyof typeof english, string> = {
  "rfm.finding":
    "{frequent, number} 位客户购买频繁（F {high}），其中 {slipping, number} 位已经很久没来（R {low}），应当最先联系。",
  "rfm.findingNoneSlipping": "{frequent, number} 位购买频繁的客户（F {high}）最近都来过。",
  "rfm.findingNoneFrequent": "还没有购买频繁的客户（F {high}）。",
  "rfm.findingNotScored":
    "{scored, plural, =0 {没有客户下过单，因此没有打分。} other {有订单的客户只有 # 位，或取值过于接近，无法打分。}}",
  "rfm.findingNoneInWindow": "自 {day}以来没有客户下单，因此没有打分。",
  "rfm.heatMap": "客户的最近消费与消费频率",
  "rfm.heatMapNote": "越靠右买得越勤，越靠上买得越近；颜色越深客户越多。",
  "rfm.heatMapWindow":
    "越靠右买得越勤，越靠上买得越近。只统计 {day}起的订单，期间下过单的 {scored, number} 位客户参与打分。",
  "rfm.rScore": "R {score}",
  "rfm.fScore": "F {score}",
  "rfm.score": "{score} 分",
  "rfm.distributions": "各得分的客户数",
  "rfm.distributionsNote":
    "取值相同的客户得分一定相同，因此各组人数不一定相等，某个得分也可能没有客户。",
  "rfm.distributionsOf3":
    "取值相同的客户得分一定相同。对照五分制客群表时，1、2、3 分分别相当于 1、3、5 分。",
  "rfm.distributionsOf4":
    "取值相同的客户得分一定相同。对照五分制客群表时，1、2、3、4 分分别相当于 1、2、4、5 分。",
  "rfm.distributionChart": "最近消费、消费频率与消费金额各得分的客户数",
  "rfm.cuts": "得分分界点",
  "rfm.cutsPercentile": "每个分界点都可以用 PERCENTILE.INC 函数对参与打分的客户核对。",
  "rfm.cutsFixed": "采用设置里的固定阈值。",
  "rfm.cutsFrozen": "沿用 {day}复盘的分界点，因此得分变化都来自客户自身。",
  "rfm.cutsPartlyFrozen":
    "沿用 {day}复盘的分界点；{dimensions}当时的口径不同，改用 PERCENTILE.INC 重新计算。",
  "rfm.cutsNotFrozen":
    "没有可以沿用的复盘分界点，本次用 PERCENTILE.INC 函数对参与打分的客户重新计算。",
  "rfm.cutAt": "{share} 处",
  "rfm.threshold": "阈值 {n}",
  "rfm.cutNumber": "第 {n} 个分界点",
  "rfm.fromReview": "{day}复盘",
  "rfm.fromSettings": "设置",
  "rfm.fromBook": "PERCENTILE.INC",
  "rfm.fromAll": "购买次数都相同，按全部客户",
  "rfm.categories": "各主要品类的 F 分界点",
  "rfm.categoriesNote":
    "客户的主要品类是净额最多的品类。参与打分的客户不足 {least} 位的品类，与全部客户一起打分。",
  "rfm.noCategories": "订单里没有品类，F 按全部客户打分。",
  "rfm.categoriesFixed": "固定阈值适用于所有品类。",
  "rfm.noLargeCategory": "没有品类达到 {least} 位参与打分的客户，F 按全部客户打分。",
  "rfm.noCuts": "没有打分，因此没有分界点。",
  "rfm.noScores": "没有客户有这些得分。",
};
