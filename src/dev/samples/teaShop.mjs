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
  COSTS,
  COUNTS,
  FURTHER,
  GOODS,
  HOUSES,
  MARGINS,
  PEOPLE,
  RECORD,
  RECORD_SHEETS,
  SEASON,
} from "./teaShopWords.mjs";

const OPENED = day("2024-01-04");
const AS_OF = day("2026-06-30");

/** Plum Rain Tea & Ceramics, a shop in Jingdezhen that never was: about 300 customers, 4,000 orders. */
export function teaShop() {
  const random = seeded(20260630);
  const customers = customersOf(random, COUNTS, { opened: OPENED, asOf: AS_OF, season: SEASON });
  addNames(random, customers);
  addProfiles(random, customers, AS_OF, PEOPLE);
  const lines = orderLines(random, customers, {
    asOf: AS_OF,
    numberOf: (_, n) => `T${String(n).padStart(5, "0")}`,
    goodsFor: (customer, size) => basket(random, size),
    doneStatus: "Completed 已完成",
    refundStatus: "Refund 退款",
    refundShare: 0.018,
  });
  addMess(random, lines);
  addFurtherProfiles(seeded(1234), customers, AS_OF, FURTHER); // luck of its own: the orders stay as they are

  const book = newBook("Plum Rain Tea & Ceramics · 梅雨茶陶", "Made-up sample data");
  addCustomers(random, book, customers);
  addOrders(book, lines);
  addPrices(book);
  const record = { words: RECORD, costs: COSTS, look: RECORD_SHEETS };
  addRecordSheets(seeded(4711), book, customers, AS_OF, record);
  return book;
}

function addNames(random, customers) {
  const names = namer(random);
  customers.forEach((customer, i) => {
    const person = random.chance(0.55) ? names.chinese : names.english;
    customer.id = `C${String(i + 1).padStart(4, "0")}`;
    customer.name = customer.life === "wholesale" ? names.company(...HOUSES) : person();
  });
  // Names that a spreadsheet could take for a formula.
  customers[40].name = "+Plus Café 加一咖啡";
  customers[41].name = "@Home Tea Bar";
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

function addCustomers(random, book, customers) {
  const rows = customers.map((c) => [
    c.id,
    c.name,
    c.phone,
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
    c.campaign,
    cellDay(c.birthday),
    c.product,
    c.expectedSales,
    c.credit,
    c.overdue,
    c.satisfaction,
    c.referrals,
    c.nextAction,
    cellDay(c.dueDate),
    c.churnReason,
    c.inducement,
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
      { header: "Campaign", width: 27 },
      { header: "Birthday", width: 12, format: "yyyy-mm-dd" },
      { header: "Interested in", width: 15 },
      { header: "Expected sales", width: 15, format: "#,##0" },
      { header: "Credit score", width: 12 },
      { header: "Overdue", width: 10, format: "#,##0" },
      { header: "Satisfaction", width: 12 },
      { header: "Referrals", width: 10 },
      { header: "Next action", width: 27 },
      { header: "Due date", width: 12, format: "yyyy-mm-dd" },
      { header: "Churn reason", width: 27 },
      { header: "Inducement", width: 17 },
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
      { header: "Category", width: 14 },
      { header: "Quantity", width: 10, format: "0" },
      { header: "Unit price", width: 11, format: "#,##0.00" },
      { header: "Amount", width: 12, format: "#,##0.00", align: "right" },
      { header: "Profit", width: 11, format: "#,##0.00" },
      { header: "Status", width: 18 },
    ],
    rows: lines.map((l) => [
      l.orderId,
      cellDay(l.date),
      l.customerId,
      l.product,
      categoryOf(l.product),
      l.quantity,
      l.price,
      l.amount,
      Math.round(l.quantity * l.price * MARGINS[categoryOf(l.product)] * 100) / 100,
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

const CATEGORY_OF = new Map(GOODS.map(([product, category]) => [product, category]));
const categoryOf = (product) => CATEGORY_OF.get(product);
