import type { en } from "./en";

export const zhCN: Record<keyof typeof en, string> = {
  "sheet.review": "月度复盘",
  "sheet.overview": "总览",
  "sheet.dwell": "停留时间",
  "sheet.churn": "流失",
  "sheet.cohorts": "同期群",
  "sheet.pyramid": "价值金字塔",
  "sheet.migration": "客户迁移",
  "sheet.rfm": "RFM",
  "sheet.prediction": "预测",
  "sheet.playbook": "行动手册",
  "sheet.team": "团队",
  "sheet.sources": "来源渠道",
  "sheet.settings": "设置",
  "sheet.notes": "数据说明",
  "sheet.customers": "客户",
  "sheet.stageLog": "阶段日志",
  yes: "是",
  no: "否",
  analysisDate: "分析日期",
  customerId: "客户编号",
};
