import type { CostField } from "../fields";
import type { Names } from "./names";
import { words } from "./names";

export const COST_NAMES: Record<CostField, Names> = {
  source: {
    sure: words`
      source leadsource channel
      来源 客户来源 渠道 获客渠道`,
    maybe: [],
  },
  campaign: {
    sure: words`
      campaign campaignname
      活动 营销活动 推广活动 活动名称`,
    maybe: [],
  },
  cost: {
    sure: words`
      cost costs spend spending marketingcost marketingspend adspend budget expense
      费用 成本 花费 投入 营销费用 推广费用 广告费`,
    maybe: words`amount 金额`,
  },
};
