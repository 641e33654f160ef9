import fc from "fast-check";
import { NO_DAY } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { tooManyContacts } from "../../../src/core/followup/contactCap";
import { nextOrders } from "../../../src/core/followup/nextOrders";
import { statusEndings } from "../../../src/core/followup/statusEndings";
import { day, review } from "../readBook";
import { contactsOf, customersOf } from "../typedBooks";

const ASOF = day("2024-06-30");

test("a status that ends within seven days is told: day 39 of 45 is, day 38 is not, and lost ones end no more", () => {
  const ago = [38, 39, 45, 46, 84, 180, 181];
  const { standing, book } = review(
    {
      orders: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ...ago.map((days, i) => [`o${i}`, `c${days}`, isoOfDay(ASOF - days), 10]),
      ],
    },
    ASOF
  );
  expect(
    statusEndings(standing, 7).map(({ customer, days }) => [book.customers.id[customer], days])
  ).toEqual([
    ["c45", 1],
    ["c180", 1],
    ["c39", 7],
    ["c84", 7],
  ]);
});

describe("more than two contacts in seven days", () => {
  const cap = { contacts: 2, days: 7 };
  const contacts = (...ago: [customer: number, days: number][]) =>
    contactsOf(ago.map(([customer, days]) => ({ customer, day: ASOF - days })));
  const warned = (...ago: [number, number][]) =>
    tooManyContacts({ customers: customersOf(3), contacts: contacts(...ago) }, cap, ASOF);

  test("are three from today to six days ago, not two, and not with one on the seventh day", () => {
    expect(warned([1, 0], [1, 6], [1, 3])).toEqual([{ customer: 1, contacts: 3, last: ASOF }]);
    expect(warned([1, 0], [1, 6])).toEqual([]);
    expect(warned([1, 0], [1, 6], [1, 7])).toEqual([]);
  });

  test("count neither what is planned, nor rows without a date or a customer", () => {
    expect(warned([0, 1], [0, 2], [0, -1])).toEqual([]);
    expect(warned([0, 1], [0, 2], [0, ASOF - NO_DAY])).toEqual([]);
    expect(warned([-1, 1], [-1, 2], [-1, 3])).toEqual([]);
  });

  test("count the last contact of the customer sheet where it is later than all rows, and not twice", () => {
    const lastContact = Int32Array.of(ASOF, ASOF - 1, ASOF + 1);
    const customers = { ...customersOf(3), lastContact };
    const rows = contacts([0, 1], [0, 5], [1, 1], [1, 5], [2, 1], [2, 5]);
    expect(tooManyContacts({ customers, contacts: rows }, cap, ASOF)).toEqual([
      { customer: 0, contacts: 3, last: ASOF },
    ]);
    expect(tooManyContacts({ customers, contacts: contacts([0, 8]) }, cap, ASOF)).toEqual([]);
  });

  test("are listed with the most contacts first", () => {
    expect(
      warned([2, 1], [2, 1], [2, 1], [0, 2], [0, 2], [0, 2], [0, 2]).map(
        ({ customer, contacts: n }) => [customer, n]
      )
    ).toEqual([
      [0, 4],
      [2, 3],
    ]);
  });

  test("warn whatever the order of the rows", () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -3, max: 9 }))
    );
    fc.assert(
      fc.property(rows, (ago) => {
        expect(warned(...[...ago].reverse())).toEqual(warned(...ago));
      })
    );
  });
});

test("the next order that matters is the second to the fifth", () => {
  expect([...nextOrders(Int32Array.of(0, 1, 2, 3, 4, 5, 60))]).toEqual([0, 2, 3, 4, 5, 0, 0]);
});
