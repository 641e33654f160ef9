import type { notes as english } from "../en/notes";

export const notes: Record<keyof typeof english, string> = {
  "notes.finding":
    "{total, number} 行订单中使用了 {used, number} 行，另有 {leftOut, number} 行（{share}）未计入，原因逐一列在下方。",
  "notes.findingAllUsed": "{total, plural, =0 {订单表里没有数据行。} other {# 行订单全部使用。}}",
  "notes.findingNoOrders": "没有订单表；阶段和停留时间只依据客户表。",
  "notes.rows": "订单行",
  "notes.rowsNote": "每行只按最先符合的原因计数；使用与未计入之和等于总行数。",
  "notes.used": "已使用",
  "notes.cells": "需要核对的单元格",
  "notes.cellsNote": "每类最多列出 {most} 个，点击地址可跳转到对应单元格。",
  "notes.remarks": "其他说明",
  "notes.columns": "列的识别结果",
  "notes.unused": "未使用的列：{headers}。",
  "notes.noRows": "没有订单行。",
  "notes.noCells": "需要的单元格全部可以识别。",
  "notes.noRemarks": "没有其他说明。",
  "notes.noColumns": "没有读取任何工作表。",
};
