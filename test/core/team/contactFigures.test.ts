import fc from "fast-check";
import type { Contacts } from "../../../src/core/columns/book";
import { contactFigures } from "../../../src/core/team/contactFigures";
import { codedOf, contactsOf } from "../typedBooks";

const ASOF = 20_000;

test("contacts are counted by rep and by channel, the last 30 days apart", () => {
  const rows = [
    { customer: 0, day: ASOF, rep: "Li" },
    { customer: 0, day: ASOF - 29, rep: "Li" },
    { customer: 1, day: ASOF - 30, rep: "Li" },
    { customer: 1, day: ASOF - 5, rep: "Mo" },
    { customer: 1, day: ASOF + 1, rep: "Mo" }, // not yet
    { customer: -1, day: ASOF, rep: "Mo" }, // nobody's
    { customer: 2, day: ASOF - 400 },
  ];
  const channel = codedOf(["phone", "visit", "phone", "phone", "", "", "visit"]);
  const contacts: Contacts = { ...contactsOf(rows), channel };
  expect(contactFigures(contacts, ASOF)).toEqual([
    { by: "rep", name: "Li", contacts: 3, recent: 2, customers: 2 },
    { by: "rep", name: "Mo", contacts: 1, recent: 1, customers: 1 },
    { by: "rep", name: "", contacts: 1, recent: 0, customers: 1 },
    { by: "channel", name: "phone", contacts: 3, recent: 2, customers: 2 },
    { by: "channel", name: "visit", contacts: 2, recent: 1, customers: 2 },
  ]);
});

test("without a contacts sheet there is nothing", () => {
  expect(contactFigures(undefined, ASOF)).toEqual([]);
});

test("each grouping adds up to all contacts that count", () => {
  const row = fc.record({
    customer: fc.integer({ min: -1, max: 5 }),
    day: fc.integer({ min: ASOF - 60, max: ASOF + 5 }),
    rep: fc.constantFrom("", "Li", "Mo"),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const figures = contactFigures(contactsOf(rows), ASOF);
      const counted = rows.filter(({ customer, day }) => customer >= 0 && day <= ASOF);
      const sum = figures.reduce((total, { contacts }) => total + contacts, 0);
      expect(sum).toBe(counted.length);
    })
  );
});
