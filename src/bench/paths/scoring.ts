import type { Book } from "../../core/columns/book";
import { DEFAULT_SETTINGS } from "../../core/defaultSettings";
import { gatherFacts } from "../../core/gatherFacts";
import { measure } from "../../core/rfm/measure";
import { scoreCustomers } from "../../core/rfm/scoreCustomers";
import { AS_OF, shopBook } from "../data/shop";
import type { HotPath } from "../hotPath";
import { arquero } from "../peers/arquero";
import { duckdb } from "../peers/duckdb";
import { plainMap } from "../peers/plainMap";
import { isSameScored, type Scored } from "../peers/scored";
import { dataTable, pandas } from "../peers/script";
import { barePass } from "./barePass";

/** From columns to last day, count, sum and five-bin scores of every customer. */
export const scoring: HotPath<Book, Scored> = {
  name: "scoring",
  floorIs: "a bare pass",
  setup: shopBook,
  floor: barePass,
  run(book) {
    const facts = gatherFacts(book, DEFAULT_SETTINGS, AS_OF);
    if (!facts.ok) throw new Error(facts.problem.kind);
    const { perCustomer } = facts.value;
    const { values } = measure(facts.value, DEFAULT_SETTINGS, AS_OF);
    const { length } = perCustomer;
    const { r, f, m } = scoreCustomers(values, DEFAULT_SETTINGS, { length });
    return {
      lastDay: perCustomer.lastDay,
      count: perCustomer.orderCount,
      sum: perCustomer.net,
      ...{ r, f, m },
    };
  },
  peers: [dataTable, duckdb(1), duckdb(2), pandas, plainMap, arquero],
  isSame: isSameScored,
};
