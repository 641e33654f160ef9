import fc from "fast-check";
import type { HostileCell } from "./cells";
import {
  CUSTOMER_COLUMNS,
  MORE_CUSTOMER_COLUMNS,
  MORE_ORDER_COLUMNS,
  odd,
  ORDER_COLUMNS,
  type Column,
} from "./headers";

/** A block of cells under one header row, at its place on a sheet. */
export interface HostileBlock {
  /** Zero-based; counted back from the sheet's last row or column when negative. */
  row: number;
  column: number;
  headers: HostileCell[];
  rows: HostileCell[][];
  isTable: boolean;
}

export interface HostileSheet {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  blocks: HostileBlock[];
  /** Offsets from the first block's header. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Merges this many cells below and right of the first block's header. */
  merged?: { rows: number; columns: number };
  /** Headers `Filler 1` … to the right of the first block, as far as the sheet goes. */
  fillers: number;
}

/** A workbook as plain JSON, so that a failing one can be read. */
export interface HostileBook {
  language: "en" | "zh-CN";
  date1904: boolean;
  sheets: HostileSheet[];
}

const NAMES = [
  ...["Orders", "Customers", "订单", "客户", "__proto__", "constructor", "=cmd|x", "It's", "עברית"],
  ...["👩‍👩‍👧‍👦", "A".repeat(31), "Perennial archive", "Overview", "Sheet'1", "1+1", "RFM"],
];

const MOST_ROWS = 12;
const place = fc.record({
  row: fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(0, 0, 0, 1, 4) },
    { weight: 1, arbitrary: fc.constantFrom(-MOST_ROWS - 2, 1_047_999) }
  ),
  column: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(0, 0, 0, 1, 3) },
    { weight: 1, arbitrary: fc.constantFrom(-1, -12, -30, 700) }
  ),
});

/** A block with all of `needed` columns and some of `more`, in any order, and perhaps some that are neither. */
function block(needed: readonly Column[], more: readonly Column[]): fc.Arbitrary<HostileBlock> {
  const columns = fc
    .tuple(fc.subarray([...more]), fc.array(odd, { maxLength: 3 }))
    .chain(([some, others]) =>
      fc.tuple(
        ...[...needed, ...some].map(({ headers, cells }) =>
          fc.record({ header: fc.constantFrom(...headers), cells: fc.constant(cells) })
        ),
        ...others.map((other) => fc.constant(other))
      )
    )
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
  return columns.chain((list) =>
    fc
      .tuple(
        place,
        fc.array(fc.tuple(...list.map(({ cells }) => cells)), { maxLength: MOST_ROWS }),
        fc.boolean()
      )
      .map(([at, rows, isTable]) => ({
        ...at,
        headers: list.map(({ header }) => header),
        rows,
        isTable,
      }))
  );
}

const isFar = ({ row }: HostileBlock) => row < 0 || row > 1_000;
const few = fc.array(fc.nat(MOST_ROWS), { maxLength: 2 });
const sheet = (first: fc.Arbitrary<HostileBlock>) =>
  fc.record(
    {
      name: fc.constantFrom(...NAMES),
      visibility: fc.constantFrom("Visible", "Visible", "Visible", "Hidden", "VeryHidden"),
      blocks: fc
        .tuple(
          first,
          fc.array(
            orders.filter((one) => !isFar(one)),
            { maxLength: 1 }
          )
        )
        // a list from the first row to the last would be a million rows long
        .map(([one, others]) => [one, ...(isFar(one) ? [] : others)]),
      hiddenRows: few,
      hiddenColumns: few,
      merged: fc.record({ rows: fc.constantFrom(1, 2), columns: fc.constantFrom(2, 3) }),
      fillers: fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(0, 1) },
        { weight: 1, arbitrary: fc.constantFrom(260, 5_000, 16_384) }
      ),
    },
    { requiredKeys: ["name", "visibility", "blocks", "hiddenRows", "hiddenColumns", "fillers"] }
  ) as fc.Arbitrary<HostileSheet>;

const orders = block(ORDER_COLUMNS, MORE_ORDER_COLUMNS);
const customers = block(CUSTOMER_COLUMNS, MORE_CUSTOMER_COLUMNS);
const neither = block([], [...MORE_CUSTOMER_COLUMNS, ...MORE_ORDER_COLUMNS]);

export const hostileBook: fc.Arbitrary<HostileBook> = fc.record({
  language: fc.constantFrom("en", "zh-CN"),
  date1904: fc.boolean(),
  sheets: fc
    .tuple(
      fc.array(sheet(orders), { minLength: 1, maxLength: 1 }),
      fc.array(sheet(customers), { maxLength: 1 }),
      fc.array(sheet(neither), { maxLength: 1 })
    )
    .chain((groups) => fc.shuffledSubarray(groups.flat(), { minLength: groups.flat().length })),
});
