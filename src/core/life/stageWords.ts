import { headerKey } from "../columns/synonyms";
import type { PipelineStage } from "../review";

const WORDS: Record<PipelineStage, string> = {
  prospect: `prospect prospects prospective potential potentialcustomer lead leads newlead suspect target new
    潜在 潜在客户 潜客 线索 目标客户 新线索 未成交 准客户`,
  interested: `interested interest warm warmlead qualified qualifiedlead opportunity engaged negotiation negotiating proposal quoted
    意向 意向客户 有意向 意向阶段 商机 洽谈 洽谈中 报价 已报价 跟进中`,
  firstTime: `firsttime firsttimebuyer firsttimecustomer firstpurchase firstorder firstbuyer onetime onetimebuyer newcustomer
    初次购买 首次购买 初次 首购 首单 首次成交 新客户 新客`,
  repeat: `repeat repeatcustomer repeatbuyer repeatpurchase returning returningcustomer regular existing existingcustomer loyal
    历史 历史客户 老客户 老客 复购 复购客户 重复购买 回头客 多次购买`,
};

const STAGE_OF = new Map(
  (Object.keys(WORDS) as PipelineStage[]).flatMap((stage) =>
    WORDS[stage].split(/\s+/).map((word): [string, PipelineStage] => [word, stage])
  )
);

/** The pipeline stage that a typed word means in English or Chinese; `undefined` for a word we do not know. */
export function stageOfWord(typed: string): PipelineStage | undefined {
  return STAGE_OF.get(headerKey(typed));
}
