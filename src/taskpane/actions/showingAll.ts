import type { Outcome } from "../workbook";
import type { Tools } from "./tools";

/** Does `work`; if a sheet is named, after all of its rows are shown, and not if they cannot be. */
export async function showingAll<T>(
  { services, language }: Pick<Tools, "services" | "language">,
  sheet: string | undefined,
  work: () => Promise<Outcome<T>>
): Promise<Outcome<T>> {
  if (sheet !== undefined) {
    const shown = await services.workbook.clearFilter({ language }, sheet);
    if (!shown.ok) return shown;
  }
  return work();
}
