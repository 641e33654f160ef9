import type { Orders } from "../../core/columns/book";
import type { SourceMap } from "../../core/columns/recognition";
import { createOrderReader } from "../../core/columns/sheets/orderReader";
import type { Cell } from "../../core/columns/values/cell";
import { serialOfDay } from "../../core/columns/values/serial";
import { DEFAULT_SETTINGS } from "../../core/defaultSettings";
import { sourceOf } from "../data/customerSheet";
import { shopBook } from "../data/shop";
import type { HotPath } from "../hotPath";
import { bytesOf } from "./bytesOf";

interface Cells {
  rows: Cell[][];
  source: SourceMap;
}

const FIELDS = ["orderId", "orderDate", "customerId", "amount"] as const;

/** Cells as a sheet delivers them, read into columns. */
export const columns: HotPath<Cells, Orders> = {
  name: "columns",
  floorIs: "ids coded by a plain Map, numbers put into typed arrays",
  setup(scale) {
    const { orders, customers } = shopBook(scale);
    const rows = Array.from({ length: scale.orders }, (_, i): Cell[] => [
      `T${String(i).padStart(7, "0")}`,
      serialOfDay(orders?.day[i] ?? 0),
      customers.id[orders?.customer[i] ?? 0] ?? "",
      orders?.amount[i] ?? 0,
    ]);
    const matches = FIELDS.map((field, column) => ({
      ...{ field, column, header: field, confidence: 1, samples: [] },
    }));
    return {
      rows,
      source: { ...sourceOf("orders", rows.length), columnCount: 4, columns: matches },
    };
  },
  floor({ rows }) {
    const codes = [new Map<Cell, number>(), new Map<Cell, number>()] as const;
    const ids = [new Int32Array(rows.length), new Int32Array(rows.length)] as const;
    const day = new Int32Array(rows.length);
    const amount = new Float64Array(rows.length);
    const codeOf = (known: Map<Cell, number>, id: Cell) => {
      const code = known.get(id) ?? known.size;
      if (code === known.size) known.set(id, code);
      return code;
    };
    for (const [i, [orderId = "", orderDate, customerId = "", paid]] of rows.entries()) {
      ids[0][i] = codeOf(codes[0], orderId);
      ids[1][i] = codeOf(codes[1], customerId);
      day[i] = Number(orderDate);
      amount[i] = Number(paid);
    }
    return [...ids, day, amount];
  },
  run({ rows, source }) {
    const reader = createOrderReader({ source, settings: DEFAULT_SETTINGS, date1904: false });
    reader.append(rows, 1);
    return reader.finish().orders;
  },
  notes: (_, orders) => `${(bytesOf(orders) / orders.length).toFixed(1)} bytes an order`,
};
