import type { dwell as english } from "../en/dwell";

export const dwell: Record<keyof typeof english, string> = {
  "dwell.finding":
    "{dated, number} 位有日期的客户里，{stalled, number} 位已超出所在阶段的期限；超期最久的是“{name}”，在“{stage}”阶段停留了 {days} 天。",
  "dwell.findingNone": "{dated, number} 位有日期的客户都在所在阶段的期限之内。",
  "dwell.findingUndated": "没有日期能说明客户是何时进入当前阶段的。",
  "dwell.byStage": "各阶段停留天数",
  "dwell.byOwner": "各阶段、各负责人的停留天数",
  "dwell.stalled": "停滞客户",
  "dwell.note": "中位数和 P80 按仍在进行中的停留直接计算；没有日期的客户另行计数。",
  "dwell.noteEstimated":
    "中位数和 P80 按仍在进行中的停留直接计算。其中 {estimated, number} 位客户缺少进入阶段的日期，以建档日期估算。",
  "dwell.bandChart": "{day}各销售阶段的停留天数分布",
  "dwell.unassigned": "（未分配）",
  "dwell.noStages": "没有客户。",
  "dwell.noOwners": "客户表里没有负责人列。",
  "dwell.noStalled": "没有客户超出所在阶段的期限。",
};
