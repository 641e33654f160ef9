/** Building sites rest around the Spring Festival; spring and autumn are busy. */
export const SEASON = [0.7, 0.35, 1.2, 1.3, 1.2, 1.0, 0.85, 0.9, 1.25, 1.3, 1.2, 0.9];

export const COUNTS = [
  ["prospect", 20],
  ["interested", 16],
  ["newcomer", 9],
  ["oneTimer", 18],
  ["event", 4],
  ["pastEvent", 4],
  ["refunded", 2],
  ["sampler", 26],
  ["loyal", 36],
  ["wholesale", 5],
  ["growing", 13],
  ["declining", 13],
  ["silent", 7],
  ["sleeping", 6],
  ["lost", 8],
  ["departed", 4],
  ["returner", 3],
];

/** 品名、单位、单价(元)、常购程度 */
export const GOODS = [
  ["800×800 抛釉砖", "箱", 168, 10],
  ["600×1200 岩板", "片", 236, 6],
  ["300×600 厨卫墙砖", "箱", 92, 9],
  ["瓷砖胶 20kg", "袋", 38, 10],
  ["美缝剂", "支", 26, 8],
  ["防水涂料 18kg", "桶", 210, 6],
  ["智能坐便器", "台", 1580, 2],
  ["恒温花洒套装", "套", 860, 2],
  ["实木复合地板", "平方米", 198, 4],
];

export const PEOPLE = {
  owners: ["陈志强", "梁嘉怡", "何俊杰", "黄敏", "罗浩"],
  sources: [
    ["展会", 4],
    ["老客户介绍", 7],
    ["电话拜访", 5],
    ["抖音", 3],
    ["门店", 6],
  ],
  regions: [
    ["佛山", 10],
    ["广州", 8],
    ["东莞", 5],
    ["中山", 4],
    ["深圳", 5],
    ["珠海", 2],
  ],
  stages: { prospect: ["潜在"], interested: ["意向"], firstTime: "初次购买", repeat: "历史" },
};

export const COMPANIES = [
  ["宏", "瑞", "鼎", "恒", "盛", "嘉", "金", "华", "安", "凯"],
  ["居", "泰", "筑", "成", "源", "达", "域", "景", "业"],
  ["装饰工程", "装修设计", "建材商行", "建筑劳务", "家居", "工程部"],
];
export const CANCELLED = ["已取消", "交易关闭", "作废"];

/** 每种货的毛利率 */
export const MARGINS = [0.22, 0.28, 0.2, 0.32, 0.4, 0.3, 0.26, 0.27, 0.24];
export const CATEGORIES = ["瓷砖", "瓷砖", "瓷砖", "辅料", "辅料", "辅料", "卫浴", "卫浴", "地板"];

export const FURTHER = {
  campaigns: [
    ["春季订货会", 4],
    ["工地团购", 4],
    ["秋季建材节", 3],
  ],
  products: ["瓷砖", "辅料", "卫浴", "地板"],
  satisfaction: [
    [5, 4],
    [4, 7],
    [3, 4],
    [2, 2],
    [1, 1],
  ],
  churnReasons: [
    ["竞争对手", 7],
    ["利益空间", 5],
    ["员工跳槽", 3],
    ["自然流失", 3],
    ["服务意识淡薄", 2],
    ["产品质量", 2],
    ["言而无信", 1],
  ],
  inducements: [
    ["价格", 6],
    ["关系", 3],
    ["服务", 2],
    ["产品", 1],
  ],
  nextActions: ["送样板", "约看工地", "报价"],
};

export const RECORD = {
  owners: PEOPLE.owners,
  manager: "周经理",
  stages: { prospect: "潜在", interested: "意向", firstTime: "初次购买", repeat: "历史" },
  triggers: {
    interested: ["索要报价", "看样板", "老客户引荐"],
    back: ["工程延期", "联系不上"],
    firstTime: ["首单"],
    repeat: ["复购"],
  },
  channels: [
    ["电话", 6],
    ["上门拜访", 5],
    ["微信", 4],
  ],
  outcomes: [
    ["有意向", 4],
    ["再考虑", 4],
    ["未接通", 3],
    ["已下单", 2],
  ],
};

/** 来源、活动、费用(元) */
export const COSTS = [
  ["展会", "", 36000],
  ["电话拜访", "", 8800],
  ["抖音", "", 15600],
  ["门店", "", 24000],
  ["老客户介绍", "", 6000],
  ["", "春季订货会", 9800],
  ["", "工地团购", 5200],
  ["", "秋季建材节", 7600],
];

/** 客户与订单之外的工作表：表头及列宽 */
export const RECORD_SHEETS = {
  contacts: {
    name: "跟进记录",
    titles: ["恒筑建材 · 拜访与跟进记录(虚构的示例数据)"],
    headerRow: 3,
    headers: [
      ["跟进日期", 12],
      ["客户编号", 11],
      ["跟进人", 10],
      ["跟进方式", 12],
      ["跟进结果", 14],
    ],
  },
  stageLog: {
    name: "阶段日志",
    table: { name: "阶段日志", style: "TableStyleMedium5" },
    headers: [
      ["变更日期", 12],
      ["客户编号", 11],
      ["原阶段", 11],
      ["新阶段", 11],
      ["触发事件", 14],
      ["变更人", 10],
      ["审批人", 10],
    ],
  },
  marketing: {
    name: "渠道费用",
    headers: [
      ["来源", 14],
      ["营销活动", 14],
      ["费用", 11],
    ],
  },
};
