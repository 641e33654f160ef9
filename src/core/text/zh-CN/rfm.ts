import type { rfm as english } from "../en/rfm";

export const rfm: Record<keyof typeof english, string> = {
  "rfm.finding":
    "{frequent, number} 位客户购买频繁（F 4–5），其中 {slipping, number} 位已经很久没来（R 1–2），应当最先联系。",
  "rfm.findingNoneSlipping": "{frequent, number} 位购买频繁的客户（F 4–5）最近都来过。",
  "rfm.findingNoneFrequent": "还没有购买频繁的客户（F 4–5）。",
  "rfm.findingNotScored":
    "{scored, plural, =0 {没有客户下过单，因此没有打分。} other {有订单的客户只有 # 位，或取值过于接近，无法打分。}}",
  "rfm.heatMap": "客户的最近消费与消费频率",
  "rfm.heatMapNote": "越靠右买得越勤，越靠上买得越近；颜色越深客户越多。",
  "rfm.rScore": "R {score}",
  "rfm.fScore": "F {score}",
  "rfm.score": "{score} 分",
  "rfm.distributions": "各得分的客户数",
  "rfm.distributionsNote":
    "取值相同的客户得分一定相同，因此各组人数不一定相等，某个得分也可能没有客户。",
  "rfm.distributionChart": "{dimension}各得分的客户数",
  "rfm.cuts": "得分分界点",
  "rfm.cutsPercentile": "每个分界点都可以用 PERCENTILE.INC 函数对有订单的客户核对。",
  "rfm.cutsFixed": "采用设置里的固定阈值。",
  "rfm.cutAt": "{share} 处",
  "rfm.threshold": "阈值 {n}",
  "rfm.noCuts": "没有打分，因此没有分界点。",
  "rfm.noScores": "没有客户有这些得分。",
};
