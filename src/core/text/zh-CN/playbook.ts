import type { playbook as english } from "../en/playbook";

export const playbook: Record<keyof typeof english, string> = {
  "season.peak": "旺季",
  "season.beforePeak": "旺季前",
  "season.offSeason": "淡季",

  "offer.none": "不打折",
  "offer.light": "小额优惠",
  "offer.strong": "大力优惠",
  "offer.campaignOnly": "仅限年度大促",

  "priority.high": "高",
  "priority.medium": "中",
  "priority.low": "低",

  "playbook.lead": "线索",
  "playbook.any": "不限",
  "playbook.group": "适用客户",
  "playbook.season": "淡旺季",
  "playbook.actionEn": "行动（英文）",
  "playbook.actionZh": "行动（中文）",
  "playbook.offer": "优惠力度",
  "playbook.everyDays": "联系间隔(天)",

  "playbook.problem.missingColumn": "行动手册缺少“{column}”列。",
  "playbook.problem.unknownWord":
    "行动手册第 {row, number} 行：“{column}”列里的“{value}”无法识别。",
  "playbook.problem.badDays":
    "行动手册第 {row, number} 行：“{value}”不是 0 到 {most, number} 之间的整数天数。",
  "playbook.problem.noAction": "行动手册第 {row, number} 行：中英文行动都没有填写。",
  "playbook.problem.tooLong": "行动手册第 {row, number} 行：行动超过 {most, number} 个字符。",
  "playbook.problem.tooManyRules":
    "行动手册共有 {count, number} 条规则，最多只能保存 {most, number} 条。",
  "playbook.problem.noRules": "行动手册里已经没有规则，继续沿用上次的规则。",

  "action.activeTop": "专人电话问候：新品先告知、紧俏货先预留，并致谢",
  "action.activePeak": "旺季优先保障供货，提醒及时补单",
  "action.activeBeforePeak": "了解旺季需求，提前接受预订；帮助首购客户下第二单",
  "action.active": "用新品、使用建议和售后关怀保持联系",
  "action.silentTop": "专人致电，了解最近没有下单的原因",
  "action.silentPeak": "旺季提醒补购，告知交货时间",
  "action.silent": "提醒曾经购买的产品，介绍新品",
  "action.sleepingTop": "由主管上门或致电一次，争取唤醒，并告知等级下调的时间",
  "action.sleepingPeak": "旺季只联系一次，并告知等级下调的时间",
  "action.sleeping": "少打扰，发一次唤醒消息，并告知等级下调的时间",
  "action.lostPeak": "只邀请参加当季的年度大促，其余不联系",
  "action.lost": "不主动联系，等下一次年度大促再邀请",
  "action.leadOffSeason": "淡季主攻潜在客户：了解需求、上门拜访、展示样品",
  "action.leadBeforePeak": "旺季前促成意向客户：报价、寄样，让首单容易成交",
  "action.lead": "及时回复询价，主动跟进等旺季过后再做",
  "action.suggestion": "{action} · {offer}",
};
