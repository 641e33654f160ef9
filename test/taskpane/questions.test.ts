import { questionOf } from "../../src/taskpane/questions";
import { draft } from "./gallery/states";

const currencies = {
  kind: "mixedCurrencies",
  sheet: "Orders",
  currencies: ["EUR", "USD"],
} as const;
const missing = {
  kind: "missingField" as const,
  sheetKind: "orders" as const,
  field: "amount" as const,
  sheet: "Orders",
  headers: ["Warehouse", "Client no"],
};

test("most problems are no question", () => {
  expect(questionOf(draft, undefined)).toBeUndefined();
  expect(questionOf(draft, { kind: "cellBeingEdited" })).toBeUndefined();
});

test("the last run's question comes before those of the survey", () => {
  const survey = { ...draft.survey, problems: [missing] };
  expect(questionOf({ ...draft, survey }, undefined)).toEqual(missing);
  expect(questionOf({ ...draft, survey }, { ...currencies, currencies: ["EUR", "USD"] })).toEqual(
    currencies
  );
});

test("where there is no header to choose from nothing is asked", () => {
  const survey = { ...draft.survey, problems: [{ ...missing, headers: [] }] };
  expect(questionOf({ ...draft, survey }, undefined)).toBeUndefined();
});
