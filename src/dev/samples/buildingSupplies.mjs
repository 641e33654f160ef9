import { addSheet, newBook } from "./book.mjs";
import { asDate, cellDay, day } from "./days.mjs";
import { messMaker } from "./mess.mjs";
import { namer } from "./people.mjs";
import { addFurtherProfiles } from "./furtherProfile.mjs";
import { addProfiles } from "./profile.mjs";
import { seeded } from "./random.mjs";
import { addRecordSheets } from "./recordSheets.mjs";
import { customersOf, orderLines } from "./trade.mjs";
import {
  CANCELLED,
  CATEGORIES,
  COMPANIES,
  COSTS,
  COUNTS,
  FURTHER,
  GOODS,
  MARGINS,
  PEOPLE,
  RECORD,
  RECORD_SHEETS,
  SEASON,
} from "./buildingSuppliesWords.mjs";

const OPENED = day("2024-03-01");
const AS_OF = day("2026-06-30");

/** 恒筑建材:佛山一家虚构的建材批发商,全中文,订单是 Excel 表,客户是普通区域。 */
export function buildingSupplies() {
  const random = seeded(88);
  const customers = customersOf(random, COUNTS, { opened: OPENED, asOf: AS_OF, season: SEASON });
  addNames(random, customers);
  addProfiles(random, customers, AS_OF, PEOPLE);
  const lines = orderLines(random, customers, {
    asOf: AS_OF,
    numberOf: (at, n) =>
      `XS${asDate(at).toISOString().slice(2, 10).replaceAll("-", "")}-${String(n).padStart(4, "0")}`,
    goodsFor: (customer, size) => delivery(random, size),
    doneStatus: "已完成",
    refundStatus: "退货退款",
    refundShare: 0.025,
  });
  payLater(random, lines);
  addMess(random, lines);
  addFurtherProfiles(seeded(99), customers, AS_OF, FURTHER); // luck of its own: the orders stay as they are

  const book = newBook("恒筑建材客户与订单", "虚构的示例数据");
  addCustomers(book, customers);
  addOrders(book, lines);
  const record = { words: RECORD, costs: COSTS, look: RECORD_SHEETS };
  addRecordSheets(seeded(101), book, customers, AS_OF, record);
  return book;
}

/** An order is paid at once or days later, all its lines together. */
function payLater(random, lines) {
  const wait = new Map();
  for (const line of lines) {
    if (!wait.has(line.orderId))
      wait.set(
        line.orderId,
        random.weighted([
          [0, 5],
          [1, 3],
          [3, 2],
          [7, 1],
        ])
      );
    line.paid = Math.min(AS_OF, line.date + wait.get(line.orderId));
  }
}

function addNames(random, customers) {
  const names = namer(random);
  customers.forEach((customer, i) => {
    customer.id = `KH${String(i + 1).padStart(3, "0")}`;
    customer.name = random.pick(["", "佛山", "广州", "南海"]) + names.company(...COMPANIES);
    customer.contact = names.chinese();
  });
}

function delivery(random, size) {
  const count = random.weighted([
    [1, 5],
    [2, 3],
    [3, 2],
  ]);
  return random
    .several(GOODS, count, (good) => good[3])
    .map(([product, , price]) => ({
      product,
      quantity: Math.max(1, Math.round((random.int(4, 40) * size * 60) / price)),
      price: random.chance(0.3) ? Math.round(price * 96) / 100 : price,
    }));
}

function addMess(random, lines) {
  const mess = messMaker(random, lines);
  mess.cancel(38, CANCELLED);
  for (const line of mess.take(14, ({ lineCount }) => lineCount === 1))
    Object.assign(line, { status: "未付款", paid: "" });
  mess.forgetCustomers(11, ["", "　"]);
  mess.typeDates(46, ["date", "paid"]);
  mess.spoil("paid", ["月结", "待定"]);
  mess.mistypeIds(9);
  mess.enterTwice(4);
  mess.reuseNumber();
}

function addCustomers(book, customers) {
  addSheet(book, {
    name: "客户档案",
    color: "FF548235",
    titles: ["恒筑建材 · 客户档案(虚构的示例数据)"],
    headerRow: 3,
    columns: [
      { header: "客户编号", width: 11 },
      { header: "客户名称", width: 26 },
      { header: "联系人", width: 10 },
      { header: "地区", width: 9 },
      { header: "来源", width: 13 },
      { header: "负责人", width: 10 },
      { header: "建档日期", width: 12, format: "yyyy-mm-dd" },
      { header: "销售阶段", width: 11 },
      { header: "进入阶段日期", width: 14, format: "yyyy-mm-dd" },
      { header: "最近联系", width: 12, format: "yyyy-mm-dd" },
      { header: "电话", width: 15 },
      { header: "营销活动", width: 14 },
      { header: "生日", width: 12, format: "yyyy-mm-dd" },
      { header: "意向产品", width: 11 },
      { header: "预期销售额", width: 12, format: "#,##0" },
      { header: "信用分", width: 9 },
      { header: "逾期金额", width: 11, format: "#,##0" },
      { header: "满意度", width: 9 },
      { header: "转介绍数", width: 10 },
      { header: "下一步行动", width: 13 },
      { header: "计划日期", width: 12, format: "yyyy-mm-dd" },
      { header: "流失原因", width: 14 },
      { header: "流失诱因", width: 11 },
    ],
    rows: customers.map((c) => [
      c.id,
      c.name,
      c.contact,
      c.region,
      c.source,
      c.owner,
      asDate(c.created),
      c.stage,
      asDate(c.stageEntered),
      cellDay(c.lastContact),
      c.phone,
      c.campaign,
      cellDay(c.birthday),
      c.product,
      c.expectedSales === "" ? "" : c.expectedSales * 10,
      c.credit,
      c.overdue === "" ? "" : c.overdue * 20,
      c.satisfaction,
      c.referrals,
      c.nextAction,
      cellDay(c.dueDate),
      c.churnReason,
      c.inducement,
    ]),
  });
}

function addOrders(book, lines) {
  addSheet(book, {
    name: "销售订单",
    color: "FFBF9000",
    table: { name: "销售订单", style: "TableStyleMedium7" },
    columns: [
      { header: "订单号", width: 16 },
      { header: "下单日期", width: 12, format: "yyyy-mm-dd" },
      { header: "付款日期", width: 12, format: "yyyy-mm-dd" },
      { header: "客户编号", width: 11 },
      { header: "品名", width: 18 },
      { header: "品类", width: 9 },
      { header: "数量", width: 8, format: "0" },
      { header: "单价", width: 10, format: "#,##0.00" },
      { header: "金额", width: 12, format: "#,##0.00" },
      { header: "利润", width: 11, format: "#,##0.00" },
      { header: "订单状态", width: 12 },
    ],
    rows: lines.map((l, i) => [
      l.orderId,
      cellDay(l.date),
      cellDay(l.paid),
      l.customerId,
      l.product,
      CATEGORIES[goodOf(l.product)],
      l.quantity,
      l.price,
      { formula: `G${i + 2}*H${i + 2}`, result: l.amount },
      Math.round(l.quantity * l.price * MARGINS[goodOf(l.product)] * 100) / 100,
      l.status,
    ]),
  });
}

const goodOf = (product) => GOODS.findIndex(([name]) => name === product);
