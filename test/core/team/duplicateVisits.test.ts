import fc from "fast-check";
import type { Customers } from "../../../src/core/columns/book";
import { duplicateVisits } from "../../../src/core/team/duplicateVisits";
import { codedOf, customersOf } from "../typedBooks";

interface Lead {
  owner: string;
  phone?: string;
  company?: string;
  /** Has bought already. */
  won?: boolean;
}

function visits(...leads: Lead[]) {
  const customers: Customers = {
    ...customersOf(leads.length),
    owner: codedOf(leads.map(({ owner }) => owner)),
    phone: leads.map(({ phone = "" }) => phone),
    company: codedOf(leads.map(({ company = "" }) => company)),
  };
  return duplicateVisits(
    customers,
    Uint8Array.from(leads, ({ won }) => Number(!won))
  );
}

test("one phone number in two hands is a duplicate visit, however it is written", () => {
  expect(
    visits(
      { owner: "Li", phone: "138 1234 5678" },
      { owner: "Mo", phone: "+86-13812345678" },
      { owner: "Mo", phone: "13900000000" }
    )
  ).toEqual([{ by: "phone", shared: "138 1234 5678", customers: [0, 1], owners: ["Li", "Mo"] }]);
});

test("one company in two hands is, however its legal form is written", () => {
  expect(
    visits(
      { owner: "Mo", company: "绿茶有限公司" },
      { owner: "Li", company: "Red Co., Ltd." },
      { owner: "Li", company: "绿茶" },
      { owner: "Mo", company: "RED" }
    )
  ).toEqual([
    { by: "company", shared: "绿茶有限公司", customers: [0, 2], owners: ["Mo", "Li"] },
    { by: "company", shared: "Red Co., Ltd.", customers: [1, 3], owners: ["Mo", "Li"] },
  ]);
});

test("the same leads found by both are one visit, other leads another", () => {
  expect(
    visits(
      { owner: "Li", phone: "13812345678", company: "Tea" },
      { owner: "Mo", phone: "13812345678", company: "Tea Ltd" }
    )
  ).toMatchObject([{ by: "both", customers: [0, 1] }]);
  expect(
    visits(
      { owner: "Li", phone: "13812345678", company: "Tea" },
      { owner: "Mo", phone: "13812345678", company: "Tea Ltd" },
      { owner: "Mo", company: "Tea" }
    )
  ).toMatchObject([
    { by: "phone", customers: [0, 1] },
    { by: "company", customers: [0, 1, 2] },
  ]);
});

test("one owner, blanks and customers who have bought make no duplicate", () => {
  expect(
    visits({ owner: "Li", phone: "13812345678" }, { owner: "Li", phone: "13812345678" })
  ).toEqual([]);
  expect(
    visits({ owner: "Li", phone: "13812345678" }, { owner: "", phone: "13812345678" })
  ).toEqual([]);
  expect(visits({ owner: "Li" }, { owner: "Mo" })).toEqual([]);
  expect(
    visits({ owner: "Li", phone: "13812345678" }, { owner: "Mo", phone: "13812345678", won: true })
  ).toEqual([]);
});

test("a lead nobody owns is listed with those that have two owners", () => {
  const same = { phone: "13812345678" };
  expect(
    visits({ owner: "", ...same }, { owner: "Li", ...same }, { owner: "Mo", ...same })
  ).toMatchObject([{ customers: [0, 1, 2], owners: ["Li", "Mo"] }]);
});

test("a book without owners, phones and companies has none", () => {
  expect(duplicateVisits(customersOf(2), Uint8Array.of(1, 1))).toEqual([]);
});

test("the same leads are found whatever the order of the rows", () => {
  const lead = fc.record({
    owner: fc.constantFrom("Li", "Mo", "Wu", ""),
    phone: fc.constantFrom("13812345678", "0086 138 1234 5678", "13900000000", ""),
    company: fc.constantFrom("Tea", "Tea Ltd.", "茶有限公司", "茶", ""),
    won: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 12 }), (leads) => {
      const names = (list: Lead[], last: number) =>
        visits(...list)
          .map(({ by, customers, owners }) =>
            [by, ...customers.map((c) => Math.abs(last - c)).sort(), ...[...owners].sort()].join()
          )
          .sort();
      expect(names([...leads].reverse(), leads.length - 1)).toEqual(names(leads, 0));
    })
  );
});
