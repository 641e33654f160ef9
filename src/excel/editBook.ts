import type { Result } from "./job";
import type { BookEdit, EditOptions, EditResult } from "./bookEdit";

/** Makes a small change and remembers how to put it back. */
export function editBook(_options: EditOptions, _edit: BookEdit): Promise<Result<EditResult>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "editBook" },
  });
}
