import { addSheet, newBook } from "./book.mjs";
import { asDate, day } from "./days.mjs";
import { messMaker } from "./mess.mjs";
import { namer } from "./people.mjs";
import { seeded } from "./random.mjs";
import { customersOf, orderLines } from "./trade.mjs";

const OPENED = day("2024-01-04");
const AS_OF = day("2026-06-30");

/** Before the Spring Festival gifts, in April the first green tea, before Mid-Autumn gifts again. */
const SEASON = [1.25, 0.7, 1.0, 1.4, 1.15, 0.9, 0.75, 0.95, 1.35, 1.0, 1.0, 1.15];

const COUNTS = [
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
const GOODS = [
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

const OWNERS = ["Lin Mei 林梅", "Zhou Hao 周浩", "Emma Clarke", "Wang Lei 王磊"];
const SOURCES = [
  ["WeChat 微信", 8],
  ["Xiaohongshu 小红书", 7],
  ["Walk-in 进店", 9],
  ["Referral 老客介绍", 5],
  ["Trade fair 展会", 2],
  ["Website 官网", 3],
];
const REGIONS = [
  ["Jingdezhen 景德镇", 12],
  ["Nanchang 南昌", 6],
  ["Hangzhou 杭州", 4],
  ["Shanghai 上海", 6],
  ["Shenzhen 深圳", 3],
  ["Overseas 海外", 3],
];
const HOUSES = [
  ["Cloud", "Bamboo", "Lotus", "Pine", "Moon", "River"],
  [" Tea House", " Hotel", " Studio", " Café"],
];
const CANCELLED = ["Cancelled", "已取消", "交易关闭", "cancelled "];

/** Plum Rain Tea & Ceramics, a shop in Jingdezhen that never was: about 300 customers, 4,000 orders. */
export function teaShop() {
  const random = seeded(20260630);
  const customers = customersOf(random, COUNTS, { opened: OPENED, asOf: AS_OF, season: SEASON });
  describe(random, customers);
  const lines = orderLines(random, customers, {
    asOf: AS_OF,
    numberOf: (_, n) => `T${String(n).padStart(5, "0")}`,
    goodsFor: (customer, size) => basket(random, size),
    doneStatus: "Completed 已完成",
    refundStatus: "Refund 退款",
    refundShare: 0.018,
  });
  addMess(random, lines);

  const book = newBook("Plum Rain Tea & Ceramics · 梅雨茶陶", "Made-up sample data");
  addCustomers(random, book, customers);
  addOrders(book, lines);
  addPrices(book);
  return book;
}

function describe(random, customers) {
  const names = namer(random);
  customers.forEach((customer, i) => {
    const first = customer.purchases[0]?.day;
    customer.id = `C${String(i + 1).padStart(4, "0")}`;
    customer.name =
      customer.life === "wholesale"
        ? names.company(...HOUSES)
        : random.chance(0.55)
          ? names.chinese()
          : names.english();
    customer.created = first === undefined ? AS_OF - random.int(3, 260) : first - random.int(0, 21);
    customer.source = random.weighted(SOURCES);
    customer.region = random.weighted(REGIONS);
    customer.owner = random.chance(0.04) ? "" : random.pick(OWNERS);
    Object.assign(customer, stageOf(random, customer, first));
    const last = customer.purchases.at(-1)?.day ?? customer.created;
    customer.lastContact = random.chance(0.12) ? "" : Math.min(AS_OF, last + random.int(0, 40));
  });
  // Names that a spreadsheet could take for a formula.
  customers[40].name = "+Plus Café 加一咖啡";
  customers[41].name = "@Home Tea Bar";
}

function stageOf(random, { life, created, purchases }, first) {
  if (first === undefined) {
    const stage =
      life === "prospect"
        ? random.pick(["Prospect", "Prospect", "潜在"])
        : random.pick(["Interested", "意向"]);
    return { stage, stageEntered: Math.min(AS_OF, created + random.int(0, 20)) };
  }
  if (random.chance(0.05)) return { stage: "Interested", stageEntered: created }; // nobody moved them on
  const second = purchases[1]?.day;
  return second === undefined
    ? { stage: "First purchase", stageEntered: first }
    : { stage: "Repeat", stageEntered: second };
}

function basket(random, size) {
  const count = random.weighted([
    [1, 78],
    [2, 16],
    [3, 6],
  ]);
  return random
    .several(GOODS, count, (good) => good[3])
    .map(([product, , price]) => ({
      product,
      quantity:
        size >= 5
          ? random.int(6, 24)
          : Math.max(
              1,
              Math.round(
                random.weighted([
                  [1, 7],
                  [2, 3],
                  [3, 1],
                ]) * size
              )
            ),
      price: size >= 5 ? Math.round(price * 85) / 100 : price,
    }));
}

function addMess(random, lines) {
  const mess = messMaker(random, lines);
  mess.cancel(96, CANCELLED);
  mess.forgetCustomers(24, ["", "", " "]);
  mess.typeDates(64);
  mess.spoil("date", ["after the festival", "see WeChat", "2025/2/30"]);
  mess.spoil("amount", ["to be billed", "?"]);
  mess.mistypeIds(12);
  for (const line of mess.take(4)) line.amount = `¥${line.amount.toFixed(2)}`;
  for (const [i, line] of mess.take(5, ({ lineCount }) => lineCount === 1).entries())
    line.customerId = `C09${String(i % 3).padStart(2, "0")}`; // sold at the fair, never put on the customer list
  mess.enterTwice(6);
  mess.reuseNumber();
}

const cellDay = (value) => (typeof value === "number" ? asDate(value) : value);

function addCustomers(random, book, customers) {
  const rows = customers.map((c, i) => [
    c.id,
    c.name,
    `138-0000-${String(1000 + i)}`,
    c.region,
    c.source,
    c.owner,
    asDate(c.created),
    c.stage,
    asDate(c.stageEntered),
    cellDay(c.lastContact),
    random.chance(0.06)
      ? random.pick(["likes oolong", "送礼为主", "invoice needed 要发票", "call after 18:00"])
      : "",
  ]);
  const again = rows[random.int(60, 200)];
  rows.push([...again]); // the same customer entered twice
  addSheet(book, {
    name: "Customers",
    color: "FF2E75B6",
    table: { name: "Customers", style: "TableStyleMedium2" },
    columns: [
      { header: "Customer ID", width: 13 },
      { header: "Name", width: 24 },
      { header: "Phone", width: 16 },
      { header: "Region", width: 19 },
      { header: "Source", width: 21 },
      { header: "Owner", width: 16 },
      { header: "Created", width: 12, format: "yyyy-mm-dd" },
      { header: "Stage", width: 15 },
      { header: "Stage entered", width: 14, format: "yyyy-mm-dd" },
      { header: "Last contact", width: 13, format: "yyyy-mm-dd" },
      { header: "Note", width: 22 },
    ],
    rows,
  });
}

function addOrders(book, lines) {
  addSheet(book, {
    name: "Orders",
    color: "FFC55A11",
    titles: [
      "Plum Rain Tea & Ceramics · 梅雨茶陶",
      "Order lines from the till, January 2024 to 30 June 2026, amounts in yuan. Made-up sample data.",
    ],
    headerRow: 4,
    columns: [
      { header: "Order no.", width: 11 },
      { header: "Order date", width: 12, format: "yyyy-mm-dd" },
      { header: "Customer ID", width: 13 },
      { header: "Product", width: 36 },
      { header: "Quantity", width: 10, format: "0" },
      { header: "Unit price", width: 11, format: "#,##0.00" },
      { header: "Amount", width: 12, format: "#,##0.00", align: "right" },
      { header: "Status", width: 18 },
    ],
    rows: lines.map((l) => [
      l.orderId,
      cellDay(l.date),
      l.customerId,
      l.product,
      l.quantity,
      l.price,
      l.amount,
      l.status,
    ]),
  });
}

function addPrices(book) {
  addSheet(book, {
    name: "Price list",
    color: "FF7F7F7F",
    columns: [
      { header: "Product", width: 38 },
      { header: "Category", width: 16 },
      { header: "Price", width: 10, format: "#,##0.00" },
    ],
    rows: GOODS.map(([product, category, price]) => [product, category, price]),
  });
}
