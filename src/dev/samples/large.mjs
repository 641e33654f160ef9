import { addSheet, newBook } from "./book.mjs";
import { asDate, day } from "./days.mjs";
import { seeded } from "./random.mjs";

const AS_OF = day("2026-06-30");
const OWNERS = ["Ann", "Bo", "Chen", "Dee", "Eve"];
const STAGES = ["Prospect", "Interested", "First purchase", "Repeat"];

/** A plain big book for measuring: `orders` order rows of `customers` customers over three years, some refunded or cancelled. */
export function largeBook({ orders, customers }) {
  const random = seeded(orders + customers);
  const idOf = (i) => `C${String(i).padStart(6, "0")}`;
  const book = newBook("A large book", "Made-up data for measuring");
  addSheet(book, {
    name: "Customers",
    color: "FF2E75B6",
    table: { name: "Customers", style: "TableStyleMedium2" },
    columns: [
      { header: "Customer ID", width: 13 },
      { header: "Name", width: 22 },
      { header: "Owner", width: 10 },
      { header: "Region", width: 12 },
      { header: "Created", width: 12, format: "yyyy-mm-dd" },
      { header: "Stage", width: 15 },
      { header: "Stage entered", width: 13, format: "yyyy-mm-dd" },
      { header: "Last contact", width: 13, format: "yyyy-mm-dd" },
    ],
    rows: Array.from({ length: customers }, (_, i) => {
      const created = AS_OF - random.int(1, 1095);
      return [
        idOf(i),
        `Customer ${i}`,
        random.pick(OWNERS),
        `Region ${random.int(1, 30)}`,
        asDate(created),
        random.pick(STAGES),
        asDate(Math.min(AS_OF, created + random.int(0, 60))),
        asDate(AS_OF - random.int(0, 300)),
      ];
    }),
  });
  addSheet(book, {
    name: "Orders",
    color: "FFC55A11",
    columns: [
      { header: "Order no.", width: 12 },
      { header: "Order date", width: 12, format: "yyyy-mm-dd" },
      { header: "Customer ID", width: 13 },
      { header: "Product", width: 14 },
      { header: "Amount", width: 12, format: "#,##0.00" },
      { header: "Status", width: 12 },
    ],
    rows: Array.from({ length: orders }, (_, i) => {
      const refund = random.chance(0.02);
      const who = Math.floor(random.next() * random.next() * customers);
      const amount = random.int(500, 90_000) / 100;
      return [
        `T${String(i).padStart(7, "0")}`,
        asDate(AS_OF - Math.floor(((orders - i) * 1095) / orders)),
        idOf(who),
        `Product ${random.int(1, 400)}`,
        refund ? -amount : amount,
        random.chance(0.03) ? "Cancelled" : "Completed",
      ];
    }),
  });
  return book;
}
