const WORDS = {
  prospect: `prospect prospects prospective potential potentialcustomer lead leads newlead suspect target new
    潜在 潜在客户 潜客 线索 目标客户 新线索 未成交 准客户`,
  interested: `interested interest warm warmlead qualified qualifiedlead opportunity engaged negotiation negotiating proposal quoted
    意向 意向客户 有意向 意向阶段 商机 洽谈 洽谈中 报价 已报价 跟进中`,
  firstTime: `firsttime firsttimebuyer firsttimecustomer firstpurchase firstorder firstbuyer onetime onetimebuyer newcustomer
    初次购买 首次购买 初次 首购 首单 首次成交 新客户 新客`,
  repeat: `repeat repeatcustomer repeatbuyer repeatpurchase returning returningcustomer regular existing existingcustomer loyal
    历史 历史客户 老客户 老客 复购 复购客户 重复购买 回头客 多次购买`,

  contact: `contact contacted contactphase touch reach lead prospect new
    接触 接触期 接触阶段 初步接触 已接触 潜在 线索`,
  acquisition: `acquisition acquire acquired acquiring interested qualified negotiation proposal
    获取 获取期 获取阶段 意向 洽谈 跟进中`,
  conversion: `conversion converted firstpurchase firstorder firsttime
    转换 转换期 转换阶段 初次购买 首单 首购`,
  retention: `retention retain retained retaining repeat existing
    持续 持续期 保持 保持期 维系 维持 复购 老客户`,
  loyalty: `loyalty loyal loyalcustomer
    忠诚 忠诚期 忠诚客户 忠实 忠实客户`,

  attract: `attract attraction leadgeneration lead prospect new
    获客 引流 拓客 线索 潜在`,
  convert: `convert converting nurture nurturing interested qualified
    转化 转化中 培育 意向 跟进中`,
  close: `close closed closing won closedwon deal firstpurchase firstorder
    成交 已成交 签约 已签约 赢单 首单 初次购买`,
  remarket: `remarket remarketing remarketed repeat existing
    再营销 二次营销 复购 老客户`,

  distrust: `distrust distrustful nottrusting suspicious suspect stranger
    不信任 怀疑 陌生`,
  trust: `trust trusting trusts
    信任 已信任`,
  buyer: `buyer purchaser customer firstpurchase
    购买者 购买 已购买 买家`,
  satisfied: `satisfied satisfaction satisfiedcustomer repeat
    满意 满意客户`,
  advocate: `advocate advocates advocating promoter ambassador
    倡导者 倡导 推荐者 代言人`,
};

/** What people write for the stages of the presets, by stage code; without spaces and punctuation. */
export const PRESET_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(WORDS).map(([code, words]) => [code, words.trim().split(/\s+/)])
);
