import type { Book } from "../../core/columns/book";
import { DEFAULT_SETTINGS } from "../../core/defaultSettings";
import type { Facts } from "../../core/facts";
import { timeLine as timeLineOf, type TimeLineMonth } from "../../core/life/timeLine";
import { AS_OF, shopBook } from "../data/shop";
import type { HotPath } from "../hotPath";
import { factsOf, standingOf } from "./day";

const SETTINGS = { ...DEFAULT_SETTINGS, churnMonths: 24 };

/** Two years month by month, each as the review of its last day would have it. */
export const timeLine: HotPath<{ book: Book; facts: Facts }, TimeLineMonth[]> = {
  name: "time line",
  floorIs: "one day's scores and stages",
  setup(scale) {
    const book = shopBook(scale);
    return { book, facts: factsOf(book) };
  },
  floor: ({ book }) => standingOf(book),
  run: ({ facts }) => timeLineOf(facts, SETTINGS, AS_OF),
  notes: (_, months) => `${months.length} months`,
};
