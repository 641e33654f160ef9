import type { dwell as english } from "../en/dwell";

export const dwell: Record<keyof typeof english, string> = {
  "dwell.finding":
    "{dated, number} 位有日期的客户里，{stalled, number} 位已超出所在阶段的期限；超期最久的是“{name}”，在“{stage}”阶段停留了 {days} 天。",
  "dwell.findingNone": "{dated, number} 位有日期的客户都在所在阶段的期限之内。",
  "dwell.findingUndated": "没有日期能说明客户是何时进入当前阶段的。",
  "dwell.byStage": "各阶段停留天数",
  "dwell.bands": "各阶段停留天数分布",
  "dwell.durations": "走完一个阶段要多久",
  "dwell.byOwner": "各阶段、各负责人的停留天数",
  "dwell.ownerBands": "各阶段、各负责人的停留天数分布",
  "dwell.ownerDurations": "各负责人走完一个阶段要多久",
  "dwell.stalled": "停滞客户",
  "dwell.cleanUp": "建议放弃的客户",
  "dwell.unapproved": "尚未审批的阶段变更",
  "dwell.note": "中位数和 P80 按仍在进行中的停留直接计算；没有日期的客户另行计数。",
  "dwell.noteEstimated":
    "中位数和 P80 按仍在进行中的停留直接计算。其中 {estimated, number} 位客户缺少进入阶段的日期，以建档日期估算。",
  "dwell.durationsNote":
    "只看已结束的停留，中位数会偏短，因为走得慢的客户还在阶段里；卡普兰–迈耶法把他们算作“至少已停留这么久”。95% 置信区间按双对数变换计算。已结束的停留来自阶段日志和订单。",
  "dwell.logPassedOver":
    "阶段日志中有 {rows, number} 行未采用：客户、日期或阶段无法识别，晚于分析日期，或与订单不符的人工记录。",
  "dwell.reasonNote":
    "原因按先后取第一个符合的：未拜访，进入阶段后没有联系过；跟进不当，联系 {contacts} 次及以上仍无进展；死单，停留 {days} 天及以上。除建议放弃且没有后续安排的客户外，一律攻坚。",
  "dwell.reasonUnknown": "工作簿里既没有跟进记录，也没有最近联系日期，因此无法判断停滞原因。",
  "dwell.givenUp": "另有 {count, number} 位客户的下一步行动为“放弃”，不再列入此表和建议放弃名单。",
  "dwell.cleanUpNote":
    "所在阶段设有期限，且已有 {days} 天及以上既无阶段变化，也无联系和订单。这里只是询问，不会删除任何内容。",
  "dwell.cleanUpNoContacts":
    "所在阶段设有期限，且已有 {days} 天及以上既无阶段变化，也无订单；工作簿里没有联系记录。这里只是询问，不会删除任何内容。",
  "dwell.unapprovedNote": "人工所做的变更，最新的在前。",
  "dwell.bandChart": "{day}各销售阶段的停留天数分布",
  "dwell.unassigned": "（未分配）",
  "dwell.stillInside": "一半以上的客户仍在阶段内",
  "dwell.nobodyLeft": "还没有客户离开该阶段",
  "dwell.plannedFor": "{day}：{action}",
  "dwell.noStages": "没有客户。",
  "dwell.noDates": "没有带日期的停留记录。",
  "dwell.noOwners": "客户表里没有负责人列。",
  "dwell.noStalled": "没有客户超出所在阶段的期限。",
  "dwell.noCleanUp": "没有客户在 {days} 天内既无变化，也无联系和订单。",
  "dwell.noLog": "没有阶段日志。",
  "dwell.allApproved": "人工所做的阶段变更都已审批。",

  "stallReason.notVisited": "未拜访",
  "stallReason.handledBadly": "跟进不当",
  "stallReason.deadPiece": "死单",
  "stallReason.fewContacts": "联系太少，尚难判断",
  "stallReason.unknown": "没有联系记录",
  "advice.pursue": "攻坚",
  "advice.giveUp": "放弃",
};
