import type { en } from "./en";

export const zhCN: Record<keyof typeof en, string> = {
  help: `Perennial：在您自己的工作簿里做客户生命周期管理。

  perennial review 工作簿.xlsx [选项]
  perennial review --orders 订单.csv [--customers 客户.csv] [选项]

读取工作簿（.xlsx、.xlsm 或 .csv）中的客户和订单，把评分、价值层级、阶段和状态写在客户旁边，
加上带图表的报告工作表，并另存为新文件。

选项
  --out 文件          结果文件；默认为 工作簿.reviewed.xlsx，绝不会覆盖输入文件
  --as-of 年-月-日    分析日期，如 2026-06-30；默认为今天
  --json 文件         同时以 JSON 写出汇总数字；- 表示打印出来
  --lang en|zh-CN     提示和报告的语言；中文系统默认中文，其他系统默认英文
  --settings 文件     JSON 格式的设置；文件中没有的项使用默认值
  --map 键="表头"     指定没有识别出来的列；可以多次使用；不写表头表示没有这一列
  --orders 文件       CSV 格式的订单
  --customers 文件    CSV 格式的客户
  --help、--version

--map 的键
  orders.id 订单号  orders.customer 客户编号  orders.date 下单日期  orders.paid 付款日期（优先于下单日期）
  orders.amount 金额  orders.net 折后金额  orders.quantity 数量  orders.price 单价  orders.discount 折扣
  orders.profit 利润  orders.status 订单状态  orders.category 品类  orders.currency 币种
  customers.id 客户编号  customers.name 客户名称  customers.owner 负责人  customers.created 建档日期
  customers.stage 销售阶段  customers.entered 进入阶段日期  customers.contact 最近联系
  customers.source 来源  customers.campaign 营销活动  customers.region 地区  customers.phone 电话
  customers.company 公司  customers.birthday 生日  customers.product 意向产品
  customers.expected 预期销售  customers.credit 信用  customers.overdue 逾期金额
  customers.satisfaction 满意度  customers.referrals 转介绍  customers.action 下一步行动
  customers.due 计划日期  customers.note 备注  customers.reason 流失原因  customers.inducement 流失诱因
  stageLog.date 变更日期  stageLog.customer 客户编号  stageLog.from 原阶段  stageLog.to 新阶段
  stageLog.trigger 触发事件  stageLog.by 变更人  stageLog.approved 审批人  stageLog.automatic 自动
  contacts.date 联系日期  contacts.customer 客户编号  contacts.rep 拜访人  contacts.channel 联系方式
  contacts.outcome 跟进结果
  rates.currency 币种  rates.rate 汇率（折合报告币种）
  costs.source 来源  costs.campaign 营销活动  costs.cost 费用

退出状态：0 已写出；2 命令或输入有问题，会用一句话说明；1 程序出错；130 被中断。
`,

  "usage.noCommand": "请说明要做什么，例如：perennial review 工作簿.xlsx（--help 有说明）。",
  "usage.unknownCommand": "没有“{command}”这个命令；可用的命令是：perennial review 工作簿.xlsx。",
  "usage.unknownOption": "没有 {option} 这个选项；--help 列出了全部选项。",
  "usage.missingValue": "选项 {option} 后面需要一个值。",
  "usage.noInput": "请指明要分析的工作簿，例如：perennial review 工作簿.xlsx。",
  "usage.twoBooks": "一次只能分析一个工作簿：多了“{extra}”。",
  "usage.bookAndCsv":
    "请只给一个工作簿，或者用 --orders 和 --customers 给出 CSV 文件，不能两者都给。",
  "usage.notCsv": "--orders 和 --customers 只接受 CSV 文件；“{path}”是工作簿，请不带选项直接写出。",
  "usage.badDay": "“{value}”不是日期；--as-of 请写成 年-月-日，例如 2026-06-30。",
  "usage.badLanguage": "没有“{value}”这种语言；可选 en 或 zh-CN。",
  "usage.badMapping": '“{value}”没有指明列；请写成 --map orders.customer="客户代码" 这样。',
  "usage.unknownMapKey": "没有“{key}”这个可以指定的字段；--help 列出了全部键。",

  "disk.fileMissing": "找不到文件“{path}”。",
  "disk.isFolder": "“{path}”是文件夹，这里需要文件。",
  "disk.notReadable": "无法读取“{path}”（{detail}）。",
  "disk.folderMissing": "无法写入“{path}”：没有文件夹“{folder}”。",
  "disk.notWritable": "无法写入“{path}”（{detail}）。",
  "disk.overwritesInput": "“{path}”是输入文件，绝不会被覆盖；请为结果另选一个文件。",
  "disk.sameOutput": "“{path}”不能同时存放工作簿和 JSON；请选两个文件。",
  "disk.badEnding": "“{path}”必须以 {ending} 结尾，因为结果是这种工作簿。",
  "disk.settingsNotJson": "“{path}”里不是以 JSON 对象写成的设置。",
  "disk.unknownSetting": "“{path}”里的“{key}”不是设置项。",
  "disk.badSetting": "“{path}”里“{key}”的值不能使用。",

  "file.empty": "“{path}”是空文件。",
  "file.notAWorkbook": "“{path}”既不是工作簿（.xlsx、.xlsm），也不是 CSV 文件。",
  "file.encrypted": "“{path}”有密码保护；请另存一份没有密码的副本后重试。",
  "file.oldFormat": "“{path}”是 Excel 97–2003 的工作簿；请在 Excel 中另存为 .xlsx 后重试。",
  "file.binaryWorkbook": "“{path}”是二进制工作簿；请在 Excel 中另存为 .xlsx 后重试。",
  "file.damaged": "“{path}”已损坏，无法打开（{detail}）。",
  "file.tooLarge": "“{path}”太大：{what}超过上限 {limit}。",
  "file.unknownEncoding": "无法识别“{path}”的字符编码；请另存为 UTF-8 后重试。",
  "file.what.file": "文件字节数",
  "file.what.part": "单个部分的字节数",
  "file.what.rows": "行数",
  "file.what.columns": "列数",
  "file.what.cells": "单元格数",
  "file.what.elements": "单个部分的元素数",
  "file.damage.cutOff": "内容不完整",
  "file.damage.missing": "缺少必要的部分",
  "file.damage.unreadable": "内容无法读取",
  "file.damage.contradictory": "各部分互相矛盾",
  "file.damage.forbidden": "含有工作簿不需要的内容",

  "hint.missingField":
    '“{sheet}”看起来是{sheetKind}，但没有识别出“{field}”列；请用 --map {key}="表头" 指明是哪一列。',
  "hint.ambiguousDates":
    '“{column}”列（{sheet}!{address}）里的 {samples} 既可能是日/月，也可能是月/日；请用 --settings 文件 选定，文件中写 "dateOrder": "dmy" 或 "mdy"。',
  "hint.mixedCurrencies":
    '“{sheet}”里有多个币种（{currencies}），金额不能直接相加；请用 --settings 文件 选定一个，文件中写 "currency": "{first}"。',

  "phase.opening": "打开文件",
  "phase.finding": "查找客户和订单",
  "phase.reading": "读取",
  "phase.analyzing": "分析",
  "phase.saving": "保存还原点",
  "phase.writing": "写入列",
  "phase.reporting": "写入报告",

  "place.table": "工作表“{sheet}”的表格 {table}",
  "place.range": "工作表“{sheet}”第 {row} 行起",
  found: "{kind}：{where}，{rows, number} 行（{columns}）",
  newestOrderOld:
    "最近的订单在 {day}，比分析日期早 {days, number} 天；加上 --as-of {iso} 可以按那一天分析。",
  finding: "{sheet}：{finding}",
  written: "已写出：{path}",
  bug: "Perennial 出错了，没有写出任何内容；请把下面几行报告给我们。",
};
