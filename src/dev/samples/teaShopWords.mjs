/** Before the Spring Festival gifts, in April the first green tea, before Mid-Autumn gifts again. */
export const SEASON = [1.25, 0.7, 1.0, 1.4, 1.15, 0.9, 0.75, 0.95, 1.35, 1.0, 1.0, 1.15];

export const COUNTS = [
  ["prospect", 28],
  ["interested", 22],
  ["newcomer", 16],
  ["oneTimer", 26],
  ["event", 6],
  ["pastEvent", 6],
  ["refunded", 3],
  ["sampler", 42],
  ["loyal", 58],
  ["wholesale", 8],
  ["growing", 22],
  ["declining", 22],
  ["silent", 10],
  ["sleeping", 9],
  ["lost", 12],
  ["departed", 5],
  ["returner", 5],
];

/** name, category, price in yuan, how often it is bought */
export const GOODS = [
  ["Longjing green tea 50 g · 龙井", "Tea 茶", 128, 10],
  ["Fuliang black tea 100 g · 浮梁红茶", "Tea 茶", 96, 9],
  ["White peony 100 g · 白牡丹", "Tea 茶", 138, 6],
  ["Jasmine pearls 100 g · 茉莉龙珠", "Tea 茶", 88, 7],
  ["Aged pu'er cake 357 g · 陈年普洱", "Tea 茶", 420, 3],
  ["Tieguanyin 125 g · 铁观音", "Tea 茶", 118, 6],
  ["Celadon gaiwan · 青瓷盖碗", "Ceramics 瓷器", 168, 5],
  ["Blue-and-white cup · 青花杯", "Ceramics 瓷器", 58, 9],
  ["Moon-white teapot · 月白茶壶", "Ceramics 瓷器", 298, 3],
  ["Travel tea set · 旅行茶具", "Ceramics 瓷器", 236, 4],
  ["Kiln-change vase · 窑变花瓶", "Ceramics 瓷器", 680, 1],
  ["Gift box, tea and two cups · 茶瓷礼盒", "Gifts 礼盒", 388, 4],
  ["Tea class for two · 双人茶课", "Classes 课程", 260, 2],
];

export const PEOPLE = {
  owners: ["Lin Mei 林梅", "Zhou Hao 周浩", "Emma Clarke", "Wang Lei 王磊"],
  sources: [
    ["WeChat 微信", 8],
    ["Xiaohongshu 小红书", 7],
    ["Walk-in 进店", 9],
    ["Referral 老客介绍", 5],
    ["Trade fair 展会", 2],
    ["Website 官网", 3],
  ],
  regions: [
    ["Jingdezhen 景德镇", 12],
    ["Nanchang 南昌", 6],
    ["Hangzhou 杭州", 4],
    ["Shanghai 上海", 6],
    ["Shenzhen 深圳", 3],
    ["Overseas 海外", 3],
  ],
  stages: {
    prospect: ["Prospect", "Prospect", "潜在"],
    interested: ["Interested", "意向"],
    firstTime: "First purchase",
    repeat: "Repeat",
  },
};

export const HOUSES = [
  ["Cloud", "Bamboo", "Lotus", "Pine", "Moon", "River"],
  [" Tea House", " Hotel", " Studio", " Café"],
];
export const CANCELLED = ["Cancelled", "已取消", "交易关闭", "cancelled "];

/** What one product brings of its price, by category. */
export const MARGINS = {
  "Tea 茶": 0.46,
  "Ceramics 瓷器": 0.38,
  "Gifts 礼盒": 0.41,
  "Classes 课程": 0.62,
};

export const FURTHER = {
  campaigns: [
    ["Spring Festival gifts 年货", 4],
    ["First green tea 春茶", 5],
    ["Mid-Autumn 中秋", 3],
    ["Tea class voucher 茶课券", 2],
  ],
  products: ["Tea 茶", "Ceramics 瓷器", "Gifts 礼盒", "Classes 课程"],
  satisfaction: [
    [5, 6],
    [4, 7],
    [3, 3],
    [2, 1],
    [1, 1],
  ],
  churnReasons: [
    ["Competitor 竞争对手", 6],
    ["Natural 自然流失", 5],
    ["Poor service 服务意识淡薄", 3],
    ["Product quality 产品质量", 2],
    ["Margin 利益空间", 2],
    ["Staff left 员工跳槽", 2],
    ["Broken promise 言而无信", 1],
  ],
  inducements: [
    ["Price 价格", 5],
    ["Product 产品", 3],
    ["Service 服务", 2],
    ["Relationship 关系", 1],
  ],
  nextActions: ["Send samples 寄样", "Call back 回电", "Invite to tea class 邀请茶课"],
};

export const RECORD = {
  owners: PEOPLE.owners,
  manager: "Chen Yun 陈云",
  stages: {
    prospect: "Prospect",
    interested: "Interested",
    firstTime: "First purchase",
    repeat: "Repeat",
  },
  triggers: {
    interested: ["asked for prices", "came to the shop", "加了微信"],
    back: ["no answer for weeks", "postponed 推迟"],
    firstTime: ["first order 首单"],
    repeat: ["second order 复购"],
  },
  channels: [
    ["WeChat 微信", 7],
    ["Phone 电话", 4],
    ["Visit 拜访", 2],
  ],
  outcomes: [
    ["Interested 有兴趣", 4],
    ["Thinking it over 考虑中", 4],
    ["No answer 未接通", 3],
    ["Ordered 已下单", 2],
  ],
};

/** Source, campaign, money spent in yuan. */
export const COSTS = [
  ["WeChat 微信", "", 5200],
  ["Xiaohongshu 小红书", "", 9800],
  ["Trade fair 展会", "", 12500],
  ["Website 官网", "", 3600],
  ["Referral 老客介绍", "", 1500],
  ["", "Spring Festival gifts 年货", 4200],
  ["", "First green tea 春茶", 3800],
  ["", "Mid-Autumn 中秋", 2600],
];

/** The sheets beside customers and orders: headers with their widths. */
export const RECORD_SHEETS = {
  contacts: {
    name: "Contacts",
    table: { name: "Contacts", style: "TableStyleMedium7" },
    headers: [
      ["Contact date", 13],
      ["Customer ID", 13],
      ["Rep", 16],
      ["Channel", 14],
      ["Outcome", 26],
    ],
  },
  stageLog: {
    name: "Stage log",
    table: { name: "StageLog", style: "TableStyleMedium5" },
    headers: [
      ["Change date", 13],
      ["Customer ID", 13],
      ["From stage", 16],
      ["To stage", 16],
      ["Trigger", 22],
      ["Changed by", 16],
      ["Approved by", 15],
    ],
  },
  marketing: {
    name: "Marketing costs",
    headers: [
      ["Source", 22],
      ["Campaign", 28],
      ["Cost", 12],
    ],
  },
};
