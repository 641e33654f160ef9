import fc from "fast-check";
import type { Customers } from "../../../src/core/columns/book";
import type { AssignmentRule } from "../../../src/core/settings";
import { proposeOwners } from "../../../src/core/team/assign";
import { day } from "../readBook";
import { codedOf, contactsOf, customersOf, stageLogOf } from "../typedBooks";

const ASOF = day("2024-06-30");

const owned = (...owners: string[]): Customers => ({
  ...customersOf(owners.length),
  owner: codedOf(owners),
});
const allLeads = ({ length }: Customers) => new Uint8Array(length).fill(1);

/** Owner and reason of each proposal, by customer. */
function proposed(
  customers: Customers,
  assignmentRules: AssignmentRule[] = [],
  more: Pick<Parameters<typeof proposeOwners>[0], "contacts" | "stageLog"> = {},
  lead = allLeads(customers)
) {
  const book = { customers, badCells: [], ...more };
  const list = proposeOwners(book, lead, { assignmentRules }, ASOF);
  return Object.fromEntries(
    list.map(({ customer, owner, reason }) => [`c${customer}`, owner && `${owner}, ${reason}`])
  );
}

test("leads nobody owns go to the least busy, one after the other in the order of the book", () => {
  // Li has 2 open leads, Mo 1: the first goes to Mo, then both have 2 and Li stands first on the sheet.
  expect(proposed(owned("Li", "Li", "Mo", "", "", ""))).toEqual({
    c3: "Mo, leastBusy",
    c4: "Li, leastBusy",
    c5: "Mo, leastBusy",
  });
});

test("only open leads make an owner busy", () => {
  const customers = owned("Li", "Li", "Mo", "");
  expect(proposed(customers, [], {}, Uint8Array.of(0, 0, 1, 1))).toEqual({ c3: "Li, leastBusy" });
});

describe("the previous owner keeps the customer", () => {
  const customers = owned("Li", "Mo", "");

  test("whoever of the reps and of those who moved it by hand comes last", () => {
    const contacts = contactsOf([
      { customer: 2, day: ASOF - 5, rep: "Li" },
      { customer: 2, day: ASOF - 9, rep: "Mo" },
    ]);
    expect(proposed(customers, [], { contacts })).toEqual({ c2: "Li, previous" });
    const stageLog = stageLogOf([
      { customer: 2, day: ASOF - 4, changedBy: "MO " },
      { customer: 2, day: ASOF - 1, changedBy: "Li", automatic: true },
    ]);
    expect(proposed(customers, [], { contacts, stageLog })).toEqual({ c2: "Mo, previous" });
  });

  test("not one who is no owner any more, nor one who comes after the analysis date", () => {
    const gone = contactsOf([{ customer: 2, day: ASOF - 5, rep: "Gone" }]);
    expect(proposed(customers, [], { contacts: gone })).toEqual({ c2: "Li, leastBusy" });
    const planned = contactsOf([{ customer: 2, day: ASOF + 1, rep: "Mo" }]);
    expect(proposed(customers, [], { contacts: planned })).toEqual({ c2: "Li, leastBusy" });
  });

  test("even where a rule names somebody else", () => {
    const contacts = contactsOf([{ customer: 2, day: ASOF, rep: "Mo" }]);
    const rules: AssignmentRule[] = [{ by: "numberPrefix", value: "c", owner: "Li" }];
    expect(proposed(customers, rules, { contacts })).toEqual({ c2: "Mo, previous" });
  });
});

describe("rules", () => {
  const customers: Customers = {
    ...owned("Li", "", "", "", "", "", ""),
    leadSource: codedOf(["", "ＷｅＣｈａｔ", "Fair", "", "", "", ""]),
    region: codedOf(["", "East", "East", "East", "", "", ""]),
    product: codedOf(["", "", "", "", "Tea", "", ""]),
    phone: ["", "", "", "", "", "+86 138 0000 0001", "(021) 6888 8888"],
  };

  test("the first that fits decides, whatever its kind", () => {
    expect(
      proposed(customers, [
        { by: "source", value: "wechat", owner: "Wu" },
        { by: "region", value: "east", owner: "Li" },
        { by: "product", value: "TEA", owner: "Tan" },
        { by: "numberPrefix", value: "+86 138", owner: "Ma" },
        { by: "numberPrefix", value: "021", owner: "Shen" },
      ])
    ).toEqual({
      c1: "Wu, rule",
      c2: "Li, rule",
      c3: "Li, rule",
      c4: "Tan, rule",
      c5: "Ma, rule",
      c6: "Shen, rule",
    });
  });

  test("a number prefix is one of the id where it holds a letter or the book has no phone numbers", () => {
    const withIds = { ...owned("Li", "", ""), id: ["SH-1", "sh-2", "138"] };
    expect(
      proposed(withIds, [
        { by: "numberPrefix", value: "SH-", owner: "Shen" },
        { by: "numberPrefix", value: "13", owner: "Ma" },
      ])
    ).toEqual({ c1: "Shen, rule", c2: "Ma, rule" });
    expect(
      proposed({ ...withIds, phone: ["", "", ""] }, [
        { by: "numberPrefix", value: "13", owner: "Ma" },
      ])
    ).toEqual({ c1: "Li, leastBusy", c2: "Li, leastBusy" });
  });

  test("what they give counts as work", () => {
    const two = { ...owned("Li", "Mo", "", ""), region: codedOf(["", "", "East", ""]) };
    const rules: AssignmentRule[] = [{ by: "region", value: "East", owner: "Li" }];
    expect(proposed(two, rules)).toEqual({ c2: "Li, rule", c3: "Mo, leastBusy" });
  });
});

test("without any owner on the sheet nobody is proposed, without an owner column nobody lacks one", () => {
  expect(proposed(owned("", ""))).toEqual({ c0: undefined, c1: undefined });
  expect(proposed(customersOf(2))).toEqual({});
});

test("everybody without an owner is proposed once, and the work ends as even as it can", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("", "", "Li", "Mo", "Wu"), { maxLength: 30 }),
      (owners) => {
        const customers = owned(...owners);
        const list = proposeOwners(
          { customers, badCells: [] },
          allLeads(customers),
          { assignmentRules: [] },
          ASOF
        );
        const blank = owners.flatMap((name, c) => (name === "" ? [c] : []));
        expect(list.map(({ customer }) => customer)).toEqual(blank);
        const names = [...new Set(owners.filter((name) => name !== ""))];
        if (names.length === 0) return;
        const before = names.map((name) => owners.filter((own) => own === name).length);
        const after = names.map(
          (name, k) => (before[k] ?? 0) + list.filter(({ owner }) => owner === name).length
        );
        // Whoever got something ends at most one above whoever has least.
        const least = Math.min(...after);
        after.forEach((load, k) => {
          if (load > (before[k] ?? 0)) expect(load).toBeLessThanOrEqual(least + 1);
        });
      }
    )
  );
});
