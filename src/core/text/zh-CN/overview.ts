import type { overview as english } from "../en/overview";

export const overview: Record<keyof typeof english, string> = {
  "overview.finding":
    "{scored, number} 位买过的客户里，{active, number} 位活跃（{activeShare}），{lost, number} 位已流失（{lostShare}）；净销售额共 {net}。",
  "overview.findingNoOrders":
    "{customers, plural, =0 {目前还没有客户。} =1 {唯一的客户还没有有效订单。} other {# 位客户都还没有有效订单。}}",
  "overview.figures": "关键数字",
  "overview.byStatus": "客户按活跃状态分布",
  "overview.statusNote":
    "按距最近一次下单的天数：{active} 天以内为活跃，{silent} 天以内为沉默，{sleeping} 天以内为睡眠，超过则为流失。",
  "overview.statusNoteGaps":
    "按距最近一次下单的天数，界限取自本簿自身的回购间隔（P80、P90 与两倍 P90）：{active} 天以内为活跃，{silent} 天以内为沉默，{sleeping} 天以内为睡眠，超过则为流失。",
  "overview.timeLine": "逐月客户状况",
  "overview.timeLineNote":
    "按活跃状态和关系阶段统计。每个月都是当月最后一天复盘会得出的结果，最后一个月截至 {day}。",
  "overview.monthFlow": "逐月变化与业绩",
  "overview.monthFlowNote": "订单数与净额为当月发生额；活跃客户净额为这些客户的累计净额。",
  "overview.timeLineChart": "逐月各活跃状态的客户数",
  "overview.activeNet": "活跃客户净额",
  "overview.bySegment": "客户按客群分布",
  "overview.byTier": "各价值层级的客户与净额",
  "overview.byStage": "客户按销售阶段分布",
  "overview.ladder": "订单阶梯",
  "overview.ladderNote": "有多少客户至少下到第 n 单，又在哪一步掉队。",
  "overview.step": "第 {step} 单",
  "overview.segmentChart": "{day}各客群的客户数",
  "overview.ladderChart": "达到各单的客户数与较上一步的转化率",
  "overview.noCustomers": "没有客户。",
  "overview.noBuyers": "没有客户有有效订单。",
  "overview.noSegments": "没有客户的得分齐全到可以划分客群。",
};
