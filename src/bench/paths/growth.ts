import type { Book } from "../../core/columns/book";
import type { Analysis } from "../../core/review";
import { shopBook } from "../data/shop";
import type { HotPath } from "../hotPath";
import { reviewOf } from "./review";

const TENTH = 0.1;

/** What ten times the orders and customers cost: ten times as much where nothing grows faster than the book. */
export const growth: HotPath<{ book: Book; tenth: Book }, Analysis> = {
  name: "growth",
  floorIs: "the review of a tenth",
  setup: ({ orders, customers }) => ({
    book: shopBook({ orders, customers }),
    tenth: shopBook({ orders: orders * TENTH, customers: customers * TENTH }),
  }),
  floor: ({ tenth }) => reviewOf(tenth),
  run: ({ book }) => reviewOf(book),
};
