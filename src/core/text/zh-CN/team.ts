import type { team as english } from "../en/team";

export const team: Record<keyof typeof english, string> = {
  "team.finding":
    "{unassigned, plural, =0 {所有客户都有负责人} other {{of, number} 位客户里有 # 位没有负责人}}；{duplicates, plural, =0 {没有重复拜访的线索} other {有 # 条线索被多位负责人重复拜访}}。",
  "team.findingRisk":
    "{unassigned, plural, =0 {所有客户都有负责人} other {{of, number} 位客户里有 # 位没有负责人}}；{duplicates, plural, =0 {没有重复拜访的线索} other {有 # 条线索被多位负责人重复拜访}}；顶级客户净额的 {share} 由{owner}一人负责。",
  "team.findingNoOwners": "客户表里没有找到负责人列，无法分析团队。",
  "team.findingNobody": "没有客户。",
  "team.owners": "负责人",
  "team.ownersNote":
    "转化率 = 有订单的客户 ÷ 该负责人的全部客户。顶级占比 = 该负责人名下顶级客户的净额 ÷ 全部顶级客户的净额，即其离职并带走客户时面临风险的部分。",
  "team.leads": "在跟线索",
  "team.won": "已成交",
  "team.conversion": "转化率",
  "team.topCustomers": "顶级客户数",
  "team.topNet": "顶级净额",
  "team.topShare": "顶级占比",
  "team.workChart": "各负责人的在跟线索与停滞客户",
  "team.riskChart": "顶级客户净额在各负责人之间的占比",
  "team.nobody": "没有客户。",
  "team.proposals": "没有负责人的客户",
  "team.proposalsNote":
    "仅为建议，不会自动分配。原负责人优先，其次按第一条符合的分配规则，再次给在跟线索最少的负责人；每条建议都计作一条新线索。",
  "team.proposed": "建议负责人",
  "team.reason.previous": "原负责人",
  "team.reason.rule": "分配规则",
  "team.reason.leastBusy": "在跟线索最少",
  "team.noUnassigned": "所有客户都有负责人。",
  "team.noOwnerColumn": "客户表里没有负责人列。",
  "team.unassigned": "（未分配）",
  "team.duplicates": "重复拜访的线索",
  "team.duplicatesNote":
    "电话或公司相同、却由多位负责人跟进的线索。号码中的空格、国家区号和分机号不影响比较，公司的“有限公司”等后缀也不影响。",
  "team.by": "相同项",
  "team.by.phone": "电话",
  "team.by.company": "公司",
  "team.by.both": "电话和公司",
  "team.shared": "号码或公司",
  "team.rivals": "各负责人",
  "team.names": "线索",
  "team.andMore": "{names}等，另有 {more, number} 条",
  "team.noDuplicates": "没有线索在电话或公司相同的情况下由多位负责人跟进。",
  "team.noContactColumns": "客户表里没有电话列，也没有公司列。",
};
