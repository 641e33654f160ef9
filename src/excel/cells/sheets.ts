import type { SheetPlace } from "../memory/bookRecord";
import type { Session } from "../session/session";

export interface SheetInfo {
  id: string;
  name: string;
  visible: boolean;
}

export async function listSheets(session: Session): Promise<SheetInfo[]> {
  return session.step(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visible: visibility === Excel.SheetVisibility.visible,
    }));
  });
}

/** Two of the three, id, name and first cell, must agree: an id may change when a file is reopened, a name may be given to another sheet. */
export function isSameSheet(
  sheet: Pick<SheetInfo, "id" | "name">,
  firstCell: unknown,
  place: SheetPlace & { title: string }
): boolean {
  const agreed = [
    sheet.id === place.sheetId,
    sheet.name === place.sheet,
    firstCell === place.title,
  ].filter(Boolean).length;
  return agreed >= 2;
}

const MOST_LETTERS = 31;

/** `wanted`, or `wanted 2`, `wanted 3` …: the first name that no sheet has; Excel compares them without case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const ending = n === 1 ? "" : ` ${n}`;
    const name = wanted.slice(0, MOST_LETTERS - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Adds a sheet at the end, looking as `dress` makes it, and returns its id. */
export async function addSheet(
  session: Session,
  name: string,
  dress: (sheet: Excel.Worksheet) => void = () => undefined
): Promise<string> {
  return session.step(async (context, repeated) => {
    const { worksheets } = context.workbook;
    const earlier = worksheets.getItemOrNullObject(name);
    if (repeated) await context.sync();
    const isThere = repeated && !earlier.isNullObject;
    const sheet = isThere ? earlier : worksheets.add(name);
    dress(sheet);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}
