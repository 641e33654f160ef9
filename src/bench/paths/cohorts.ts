import { cohorts as cohortsOf, type Cohort } from "../../core/churn/cohorts";
import type { Book } from "../../core/columns/book";
import type { Facts } from "../../core/facts";
import { AS_OF, shopBook } from "../data/shop";
import type { HotPath } from "../hotPath";
import { barePass } from "./barePass";
import { factsOf } from "./day";

const PLACES = 13;

/** Customers and money by month of the first order and months since. */
export const cohorts: HotPath<{ book: Book; facts: Facts }, Cohort[]> = {
  name: "cohorts",
  floorIs: "a bare pass",
  setup(scale) {
    const book = shopBook(scale);
    return { book, facts: factsOf(book) };
  },
  floor: ({ book }) => barePass(book),
  run: ({ facts }) => cohortsOf(facts, AS_OF, PLACES),
  notes: (_, grid) => `${grid.length} cohorts`,
};
