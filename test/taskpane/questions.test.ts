import { headersOf, questionOf } from "../../src/taskpane/questions";
import { draft } from "./gallery/states";

const currencies = {
  kind: "mixedCurrencies",
  sheet: "Orders",
  currencies: ["EUR", "USD"],
} as const;
const missing = {
  kind: "missingField",
  sheetKind: "orders",
  field: "amount",
  sheet: "Orders",
} as const;

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

test("a missing field is asked for by the headers of its sheet, unclaimed ones first", () => {
  expect(headersOf(draft.survey, missing)).toEqual([
    "Remarks",
    "Warehouse",
    "Client no",
    "Date of purchase",
    "Revenue",
  ]);
});

test("where no sheet is known there is nothing to choose from, so nothing is asked", () => {
  const survey = { ...draft.survey, recognition: {}, problems: [missing] };
  expect(questionOf({ ...draft, survey }, undefined)).toBeUndefined();
});
