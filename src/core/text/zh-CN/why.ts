import type { why as english } from "../en/why";

export const why: Record<keyof typeof english, string> = {
  "why.contactJoin": "：",
  "why.recency":
    "最近一次下单在 {last}，{days, plural, =0 {就在分析日期当天} other {距 {asOf} # 天}}。",
  "why.frequency": "共 {orders, plural, other {# 单}}。",
  "why.monetary": "{basis}：{money}。",
  "why.cuts":
    "分界点 {cuts} 中有 {passed, plural, other {# 个}}低于该值：{start} {passed} = {score}。",
  "why.cutsFixed":
    "阈值 {cuts} 中有 {passed, plural, other {# 个}}不高于该值：{start} {passed} = {score}。",
  "why.notScored.tooFew": "有订单的客户不足 5 个，因此不打分。",
  "why.notScored.allEqual": "所有客户在这一项上都相同，因此不打分。",
  "why.outsideWindow": "只统计 {day}起的订单，因此不参与排名和打分。",
  "why.withinCategory": "采用主要品类为“{category}”的客户的分界点。",
  "why.frozen": "分界点沿用 {day}的复盘。",
  "why.segment.eleven": "对应十一类客群表中的 {cell} 格。",
  "why.segment.eight": "R、F、M 各与分界比较得出高或低，三者组合成八类之一。",
  "why.segment.own": "对应您的自定义客群表中的 {cell} 格。",
  "why.noOrder": "没有有效订单。",
  "why.tier":
    "{basis} {value}：在 {of, number} 位有订单的客户中排第 {rank, number}。金字塔取前 {top}、其后 {large}、再后 {medium}；不足 20 位客户时按 20% 和 80% 划分。",
  "why.class":
    "客单价 {aov}，中位数 {median}；{orders, plural, other {# 单}}，{often} 单起为高频。",
  "why.status":
    "距最近一次下单 {days, plural, other {# 天}}。{active} 天以内活跃，{silent} 天以内沉默，{sleeping} 天以内睡眠，再久为流失。",
  "why.stageByOrders": "有效订单 {orders, plural, other {# 单}}：阶段由订单决定。",
  "why.stageTyped": "没有有效订单；表中填写的是“{typed}”。",
  "why.stageThen":
    "没有有效订单；表中的阶段是在分析日期之后才有的，此前的阶段以阶段日志为准，日志没有记录的从第一个阶段算起。",
  "why.stageBlank": "没有有效订单，表中也未填写。",
  "why.stageDiffers": "表中填写的是“{typed}”，未作改动。",
  "why.relationship":
    "最近 {days} 天消费 {recent}，之前 {days} 天消费 {previous}，{orders, plural, other {# 单}}，{status}。{rule}",
  "why.relationship.exploring": "至多一单为考察期。",
  "why.relationship.growing": "不止一单，既未衰退也未持平，为发展期。",
  "why.relationship.stable": "三单及以上，且消费保持在一半到 120% 之间，为稳定期。",
  "why.relationship.declining": "睡眠、流失，或消费降到一半及以下，为衰退期。",
  "why.dwell": "自 {day} 起处于该阶段，已 {days, plural, other {# 天}}。",
  "why.dwellLimit": "期限 {limit, plural, other {# 天}}。",
  "why.givenUp": "下一步行动为“放弃”，不再算作停滞。",
  "why.dwellEstimated": "阶段日期未知，以创建日期代替。",
  "why.stall":
    "{since, plural, =-1 {没有联系记录。} =0 {最近一次联系就在分析日期当天。} other {最近一次联系在 # 天前。}}进入阶段以来没有联系为未拜访；联系 {many} 次及以上仍未推进为跟进不当；{long} 天及以上为死单。",
  "why.rhythm":
    "距最近一次下单 {days, plural, other {# 天}}，平时两单间隔 {gap} 天，为平时的 {ratio} 倍。超过 {atRisk} 倍有风险，超过 {overdue} 倍为逾期未购。",
  "why.nextOrder.own": "最近一次下单 {last} 加上自身间隔中位数 {gap, plural, other {# 天}}。",
  "why.nextOrder.segment":
    "最近一次下单 {last} 加上所在客群的间隔中位数 {gap, plural, other {# 天}}，因为自身间隔太少。",
  "why.forecast":
    "{weeks} 周内复购 {repeats, plural, other {# 次}}，按全体客户的购买模型（BG/NBD）推算。",
  "why.alive": "仍是客户的概率为 {alive}。",
  "why.aliveHidden": "只下过一单时不给出仍是客户的概率。",
  "why.action": "符合行动手册的第 {rule} 条规则（{season}）。",
  "why.actionDue": "请在 {day} 前完成。",
};
