import type { sentences as english } from "../en/sentences";

export const sentences: Record<keyof typeof english, string> = {
  "problem.noData":
    "没有在工作簿里找到客户或订单。工作表需要有表头，至少包含客户编号；订单表还要有日期和金额。",
  "problem.missingField":
    "“{sheet}”看起来是{sheetKind}，但没有找到“{field}”列。请指定对应的列后重新运行。",
  "problem.ambiguousDates":
    "“{column}”列（{sheet}!{address}）里的 {samples} 既可能是日/月，也可能是月/日。请选定一种后重新运行。",
  "problem.mixedCurrencies":
    "“{sheet}”里有多个币种（{currencies}），金额不能直接相加。请选定一个币种后重新运行。",
  "problem.unknownColumn": "{sheetKind}里没有“{header}”这一列。请核对列名后重新运行。",
  "problem.protectedSheet": "工作表“{sheet}”受保护，未写入任何内容。请取消保护后重新运行。",
  "problem.filteredSheet":
    "工作表“{sheet}”正在筛选，此时 Excel 会把结果写错行，未写入任何内容。请清除筛选后重新运行。",
  "problem.protectedWorkbook": "工作簿结构受保护，无法新建工作表，未写入任何内容。",
  "problem.readOnlyWorkbook": "工作簿以只读方式打开，未写入任何内容。请另存一份后重新运行。",
  "problem.columnsOccupied":
    "要写入结果的位置 {sheet}!{address} 已有内容。请把内容移开后重新运行。",
  "problem.sheetChanged": "读取过程中“{sheet}”发生了变化，未写入任何内容。请重新运行。",
  "problem.cellBeingEdited": "有单元格正在编辑。请在工作表里按 Enter 结束编辑，再重新运行。",
  "problem.hostSilent": "Excel 已有 {seconds} 秒没有响应，请重试。",
  "problem.hostError": "Excel 报错（{code}）：{detail}",
  "problem.cancelledByUser": "已取消本次运行。",
  "problem.nothingToUndo": "这个工作簿里没有可以撤销的运行。",
  "problem.unknownCustomer": "此工作簿中没有客户“{id}”。",
  "problem.onlyInOrders":
    "客户“{id}”只出现在订单里，客户表中没有这一行，因此没有写入任何内容。请先添加该行，再重试。",
  "problem.columnsNotWritten":
    "这一步要用到复盘写在客户旁边的列，而这些列还没有写入。请先运行复盘并写入，再重试。",
  "problem.nobodyFound":
    "“{sheet}”中没有属于这一组的客户。表中的列可能来自较早的复盘，请重新运行。",
  "problem.notAChoice":
    "“{sheet}”的“{header}”列不接受“{value}”，因此没有写入任何内容。可填：{choices}。",
  "problem.undoBlocked": "未能全部还原（{reason}）。还原点仍在，请再次尝试撤销。",
  "problem.undoBlocked.customersGone": "无法撤销上次运行：客户数据已不在“{sheet}”中。",
  "problem.undoBlocked.noRestorePoint": "无法撤销上次运行：“{sheet}”中的还原点已丢失。",
  "problem.tooLarge": "数据量超出 Excel 单次处理的上限：{what}。",
  "problem.badSetting": "设置项“{setting}”无法使用，已改用默认值。",

  "notice.missingCustomer":
    "{count, number} 行订单没有客户编号，未计入；合计 {amount}，无法归到任何客户。",
  "notice.badDate": "{count, number} 行订单的日期缺失或无法识别，未计入。",
  "notice.badAmount": "{count, number} 行订单的金额缺失或无法识别，未计入。",
  "notice.future": "{count, number} 行订单晚于分析日期，未计入。",
  "notice.cancelled": "{count, number} 行订单已取消或未付款，未计入。",
  "notice.orderOnTwoCustomers": "{count, number} 行订单的订单号同时出现在两位客户名下，未计入。",
  "notice.otherCurrency": "{count, number} 行订单属于其他币种，未计入。",
  "notice.duplicate": "{count, number} 行订单与上方某行完全相同，未计入。",
  "notice.duplicateKept":
    "{count, number} 行订单与上方某行完全相同，仍然计入；可在设置里改为去重。",
  "notice.badStageDate": "客户表里有 {count, number} 个阶段日期无法识别。",
  "notice.duplicateCustomer": "{count, number} 行客户的编号与上方重复，显示相同的结果。",
  "notice.stageDiffers": "{count, number} 位客户手工填写的阶段与订单不一致，已保留您填写的内容。",
  "notice.tooFewGaps":
    "活跃状态改用设置中的天数：同一客户两次下单的间隔只有 {count, number} 次，至少 20 次才能看出本簿自身的节奏。",
  "notice.newestOrderOld":
    "最新一笔订单是 {day}，比分析日期早 {days} 天。建议改用那一天作为分析日期。",
  "notice.emptyScore": "{dimension}没有客户得 {score} 分：取值相同的客户太多。",
  "notice.dimensionNotScored.tooFew":
    "{dimension}未打分：有订单的客户只有 {count, number} 位，至少需要 5 位。",
  "notice.dimensionNotScored.allEqual": "{dimension}未打分：所有客户的取值都相同。",
  "notice.outsideWindow":
    "{count, number} 位客户自 {day}以来没有下单，归为不活跃客户，不参与打分。",
  "notice.noProfit": "设置要求按利润计算，但订单里没有利润数据，已改用净额。",
  "notice.profitGaps": "{count, number} 行已计入的订单没有利润，汇总利润时按 0 计算。",
  "notice.noValueScore": "价值分的各项输入都没有权重，价值层级改按净额划分。",
  "notice.unreadCells":
    "“{sheet}”里有 {count, number} 个单元格应填日期或数字却无法识别，已按空白处理。",
  "notice.rowsOfNobody": "“{sheet}”里有 {count, number} 行没有客户，或者客户不在本簿中，未计入。",
  "notice.badPlaybook": "跟进手册页修改后无法使用，仍按原来的规则执行，页面保持不变：{problem}",
  "notice.badHistory": "工作簿里保存的历次分析记录无法读取，本次按首次分析处理。",
  "notice.skippedReport": "报表“{report}”未能写入。",
};
