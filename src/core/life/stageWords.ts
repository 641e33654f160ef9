import { phrasesOf } from "../columns/phrases";
import { headerKey } from "../columns/synonyms";
import type { PipelineStage } from "../codes";

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

/**
 * The pipeline stage that a typed word means in English, in Chinese or in both (`Repeat 复购`); `undefined` for a word we do not know and for
 * words that mean different stages.
 */
export function stageOfWord(typed: string): PipelineStage | undefined {
  const whole = STAGE_OF.get(headerKey(typed));
  if (whole) return whole;
  const stages = new Set(phrasesOf(typed).map((phrase) => STAGE_OF.get(headerKey(phrase))));
  stages.delete(undefined);
  return stages.size === 1 ? [...stages][0] : undefined;
}
