import type { HostileCell } from "./cells";
import type { HostileBlock, HostileBook, HostileSheet } from "./hostileBook";

const block = (
  headers: HostileCell[],
  rows: HostileCell[][],
  place: Partial<HostileBlock> = {}
): HostileBlock => ({ row: 0, column: 0, headers, rows, isTable: false, ...place });

const sheet = (
  name: string,
  blocks: HostileBlock[],
  more: Partial<HostileSheet> = {}
): HostileSheet => ({
  ...{ name, blocks, visibility: "Visible", hiddenRows: [], hiddenColumns: [], fillers: 0 },
  ...more,
});

const book = (...sheets: HostileSheet[]): HostileBook => ({
  language: "en",
  date1904: false,
  sheets,
});

const orders = sheet("Orders", [
  block(["Customer id", "Order date", "Amount"], [["C1", 46_000, 10]], { isTable: true }),
]);

/** Books that were once not survived, made small; what each of them broke. */
export const ONCE_FAILED: readonly [HostileBook][] = [
  // the second run took the sheet of customers that the first had made for one of the user's
  [book(orders)],
  // columns further right than recognition looked were written again beside themselves
  [book(orders, sheet("Clients", [block(["Customer id"], [["C1"]])], { fillers: 260 }))],
  // a row of the notes was to be higher than Excel's rows
  [
    book(
      sheet("Orders", [
        block(
          ["Customer id", "Order date", "Amount"],
          [["C1", 46_000, { repeat: "x", times: 32_767 }]]
        ),
      ])
    ),
  ],
  // the longest text that begins as a formula did not fit its cell with the apostrophe, and one that begins with an apostrophe lost it
  [
    book(
      orders,
      sheet("Clients", [
        block(
          ["Customer id", "Owner", "Source"],
          [["C1", { repeat: "=1", times: 32_767 }, "'=1+1"]]
        ),
      ])
    ),
  ],
  // characters that XML cannot hold came raw into charts
  [book(orders, sheet("Clients", [block(["Customer id", "Source"], [["C1", "a\u0000b\u001f"]])]))],
  // the second run took the used range around a Table, with its headers, for the customers
  [
    book(
      orders,
      sheet("Clients", [
        block(
          ["Amount", "Customer id", null, "Source", "Note", "Note"],
          [
            [1, "C1"],
            [2, "C2"],
          ],
          {
            isTable: true,
          }
        ),
        block(
          ["Currency", "Customer id", "Amount", "Other", "Order date"],
          [["USD", "C4", 4018, false, 45_684]],
          {
            column: 3,
          }
        ),
      ])
    ),
  ],
];
