import type { Part } from "../../../core/desk/desk";
import type { Choice } from "./choice";

export const partChoice = ({ code, label, customers, filters }: Part): Choice => ({
  key: code,
  what: label,
  customers,
  filters,
});
