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
