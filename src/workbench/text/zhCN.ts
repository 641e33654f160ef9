import type { TextKey } from "./en";

export const zhCN: Readonly<Record<TextKey, string>> = {
  "page.title": "{book} – Perennial 工作台",
  "page.name": "Perennial 工作台",
  "page.explanation": "加载项的开发配套页面：工作簿只留在这个浏览器标签页里，不会发送到任何地方。",
  "page.otherLanguage": "English",

  "bar.label": "工作簿",
  "bar.open": "打开",
  "bar.openHint": "打开工作簿或 CSV 文件（也可以拖到本页）",
  "bar.save": "保存",
  "bar.saveHint": "另存为 .xlsx 副本",
  "bar.samples": "示例",
  "bar.dark": "深色页面（任务窗格随系统设置）",
  "bar.light": "浅色页面（任务窗格随系统设置）",

  "sample.shop": "茶与陶瓷小店（中英双语）",
  "sample.shopZh": "建材批发（中文）",
  "sample.webShop": "网上文具店（英文）",
  "sample.retail": "网上礼品批发（真实数据，英文）",

  "sheet.label": "电子表格",
  "sheet.drop": "松开即可打开文件",
  "sheet.starting": "正在准备表格…",
  "sheet.none": "请打开工作簿，或选择一个示例。",
  "pane.label": "Perennial 任务窗格",
  "splitter.label": "任务窗格宽度",

  "book.opening": "正在打开 {name}…",
  "book.saving": "正在保存 {name}…",

  "problem.dismiss": "关闭提示",
  "problem.empty": "“{name}”是空文件。",
  "problem.notAWorkbook": "“{name}”既不是工作簿（.xlsx、.xlsm），也不是 CSV 文件。",
  "problem.encrypted": "“{name}”设有密码。请另存一份不带密码的副本再打开。",
  "problem.oldFormat": "“{name}”是 Excel 97–2003 工作簿。请先在 Excel 中另存为 .xlsx。",
  "problem.binaryWorkbook": "“{name}”是二进制工作簿。请先在 Excel 中另存为 .xlsx。",
  "problem.damaged": "“{name}”已损坏，无法打开（{detail}）。",
  "problem.tooLarge":
    "“{name}”太大：{what, select, file {文件最多} part {单个部件最多} rows {每张工作表最多} other {每张工作表最多}} {limit} {what, select, file {字节} part {字节} rows {行} other {列}}。",
  "problem.unknownEncoding": "无法识别“{name}”的字符编码。请另存为 UTF-8 后再打开。",
  "problem.sampleMissing": "无法载入示例“{name}”。",
};
