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

  "playbook.rules": "行动手册",
  "playbook.rulesNote":
    "可直接在此修改、增加或删除规则，下次运行时生效。从上往下第一条符合的规则起作用；“不限”或留空表示适用所有层级或季节，间隔 0 天表示不主动联系。",
  "playbook.noRules": "行动手册里没有规则。",
  "playbook.finding":
    "现在是{season}：{of, number} 位客户里有 {due, number} 位应在 {until} 前联系，其中 {high, number} 位优先级为高；{endings, number} 位的活跃状态将在 {days, number} 天内变化。",
  "playbook.findingNone":
    "现在是{season}：{of, number} 位客户里没有人需要在 {until} 前联系；{endings, number} 位的活跃状态将在 {days, number} 天内变化。",
  "playbook.findingNobody": "没有需要跟进的客户或线索。",
  "playbook.findingNoRules": "行动手册里没有适用于这 {of, number} 位客户的规则，因此没有建议行动。",
  "playbook.groups": "谁该联系了",
  "playbook.groupsNote":
    "应联系日期 = 最近一次联系或下单 + 规则的联系间隔；从未联系也从未下单的立即联系。不联系：规则不要求联系，或没有适用的规则。",
  "playbook.groupsChart": "各类客户何时应联系",
  "playbook.dueNow": "今天或更早",
  "playbook.dueLater": "本月内",
  "playbook.notDue": "本月之后",
  "playbook.noContact": "不联系",
  "playbook.nobody": "没有客户。",
  "playbook.actions": "本月行动汇总",
  "playbook.noActions": "没有规则适用于任何客户。",
  "playbook.action": "行动",
  "playbook.list": "本月联系名单",
  "playbook.listNote":
    "应在 {until} 前联系的客户，优先级高的在前：今天已到期，并且是当季重点或属于顶级、大客户。“下一步行动”和“计划日期”是客户表里您自己的计划。",
  "playbook.listEmpty": "没有人需要在 {until} 前联系。",
  "playbook.priority": "优先级",
  "playbook.dueBy": "应联系日期",
  "playbook.lastTouch": "最近联系或下单",
  "playbook.nextOrder": "下一单",
  "playbook.endings": "{days, number} 天内活跃状态将变化",
  "playbook.noEndings": "没有客户的活跃状态会在 {days, number} 天内变化。",
  "playbook.daysLeft": "剩余天数",
  "playbook.birthdays": "{days, number} 天内过生日",
  "playbook.noBirthdays": "{days, number} 天内没有客户过生日。",
  "playbook.noBirthdayColumn": "客户表里没有生日列。",
  "playbook.birthday": "生日",
  "playbook.tooMany": "{days, number} 天内联系超过 {contacts, number} 次",
  "playbook.noTooMany": "没有联系过于频繁的客户。",
  "playbook.noContactSheet": "没有跟进记录表。",
  "playbook.contacts": "联系次数",
  "playbook.targets": "第 n 单目标",
  "playbook.targetsNote":
    "有一到四笔订单的客户，按接下来该下第几单统计。前三单最关键，到第五单购买成为习惯。",
  "playbook.noTargets": "没有客户有一到四笔订单。",
  "playbook.nth": "第 {n, number} 单",
  "playbook.targetList": "下一单重点客户",
  "playbook.targetListNote":
    "尚未流失、有一到四笔订单的客户；待下第二单的在前，同一单次内净额高的在前。",
  "playbook.noTargetList": "没有尚未流失且有一到四笔订单的客户。",

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
