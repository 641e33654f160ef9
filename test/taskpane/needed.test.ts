import type { ColumnMatch } from "../../src/core/columns/recognition";
import { needed } from "../../src/taskpane/components/needed";
import { sureness } from "../../src/taskpane/components/setup/sureness";

const match = (field: ColumnMatch["field"]): ColumnMatch => ({
  field,
  column: 0,
  header: field,
  confidence: 1,
  samples: [],
});

test("orders need a customer, a date and an amount", () => {
  const columns = [match("customerId"), match("orderDate"), match("amount"), match("status")];
  expect([...needed("orders", columns)]).toEqual(["customerId", "orderDate", "amount"]);
});

test("where two columns say the same neither is needed", () => {
  const columns = [match("customerId"), match("orderDate"), match("paidDate"), match("amount")];
  expect([...needed("orders", columns)]).toEqual(["customerId", "amount"]);
});

test("quantity and unit price together stand for the amount", () => {
  const columns = [match("customerId"), match("orderDate"), match("quantity"), match("unitPrice")];
  expect(needed("orders", columns)).toContain("unitPrice");
});

test("a correction and a known header are sure, one phrase of a header is a guess", () => {
  expect([1, 0.95, 0.7, 0.5, 0.4].map(sureness)).toEqual([
    "sure",
    "sure",
    "likely",
    "guess",
    "guess",
  ]);
});
