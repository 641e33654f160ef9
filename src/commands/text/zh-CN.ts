import type { CommandTextKey } from "./en";

export const zhCN: Readonly<Record<CommandTextKey, string>> = {
  "notice.title": "Perennial",
  "notice.review": "客户分析",
  "notice.stalledLeads": "停滞客户",
  "notice.undoLastRun": "撤销",
  "notice.close": "关闭",
  "notice.cancel": "取消",
  "notice.stopping": "正在停止…",

  "phase.finding": "查找数据",
  "phase.reading": "读取",
  "phase.analyzing": "分析",
  "phase.saving": "保存还原点",
  "phase.writing": "写入列",
  "phase.reporting": "绘制报表",
  "phase.undoing": "正在恢复原样",
  "phase.count": "{done}/{total}",

  "consent.title": "将写入以下内容",
  "consent.asOf": "分析日期：{day}",
  "consent.columns":
    "“{sheet}”上的 {count} 列（{added, plural, =0 {没有新增列} other {其中新增 # 列}}）。",
  "consent.followUps": "{count} 个由您填写的跟进列：{headers}。",
  "consent.sheets":
    "{count} 张报表（{added, plural, =0 {没有新增工作表} other {其中新增 # 张}}）。",
  "consent.log": "阶段日志 {count} 行。",
  "consent.cells": "共 {cells, number} 个单元格，可随时撤销。",
  "consent.write": "写入",
  "consent.not": "暂不写入",

  "done.review": "{day} 的分析已写入，共 {customers} 位客户。功能区上可以撤销。",
  "filtered.showAll": "显示全部行并继续",
  "problem.openPane": "请点击“客户分析”打开任务窗格处理。",
  "problem.unexpected": "出现了意外错误。没有留下写到一半的内容。",
};
