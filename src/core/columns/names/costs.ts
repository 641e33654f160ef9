import type { CostField } from "../fields";
import type { Names } from "./names";
import { words } from "./names";

/** Of what winning customers has cost, by source or campaign (渠道费用). */
export const COST_NAMES: Record<CostField, Names> = {
  source: {
    sure: words`
      source leadsource customersource channel marketingchannel acquisitionchannel adchannel medium
      platform utmsource trafficsource 来源 客户来源 线索来源 渠道 渠道名称 获客渠道
      推广渠道 来源渠道 营销渠道 投放渠道 广告渠道 投放平台 推广平台 平台
      来源名称`,
    maybe: words`name 名称 项目`,
  },
  campaign: {
    sure: words`
      campaign campaignname marketingcampaign adcampaign utmcampaign promotion 活动 营销活动
      推广活动 活动名称 市场活动 推广计划 促销活动 广告计划 投放计划`,
    maybe: words`event project 计划 项目`,
  },
  cost: {
    sure: words`
      cost costs totalcost spend spending adspend amountspent marketingcost marketingcosts marketingspend
      acquisitioncost channelcost campaigncost budget budgetspent expense expenses expenditure fee fees
      investment 费用 成本 花费 支出 投入 开支 费用金额 总费用 总成本 实际费用
      实际花费 营销费用 推广费用 推广费 推广成本 广告费 广告费用 投放费用
      投放金额 投放成本 获客成本 获客费用 渠道费用 渠道成本 活动费用
      活动成本 市场费用 消耗 消费`,
    maybe: words`amount total sum paid 金额 合计 总额 预算`,
  },
};
