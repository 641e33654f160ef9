import type { Result, RunOptions } from "./job";
import type { CustomerFilter } from "../core/desk/desk";
import type { EditResult } from "./bookEdit";

/** Shows only these customers, by the sheet’s own filter. */
export function filterCustomers(
  _options: RunOptions,
  _filters: CustomerFilter[]
): Promise<Result<EditResult>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "filterCustomers" },
  });
}
