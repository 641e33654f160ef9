import {
  archiveText,
  fillArchive,
  findArchive,
  openArchive,
  piecesOf,
  readArchive,
  removeArchive,
} from "../../src/excel/archive";
import type { SheetPlace } from "../../src/excel/bookRecord";
import { openSession } from "../../src/excel/session";
import { blankWorkbook } from "../../src/host/model/blankWorkbook";
import { startHost } from "../officeHost";
import { sheetNamed } from "./books";

const session = openSession({ language: "en" });
const archivedText = async (archive: SheetPlace, name: string) =>
  (await readArchive(session, archive))(name);
const LONG = `["=1+1","${"客户😀".repeat(40_000)}"]`;

test("long texts come back as they went in, on a sheet that no menu shows", async () => {
  const { workbook } = await startHost();
  const archive = await openArchive(session);
  await archiveText(session, archive, "long", LONG);
  await archiveText(session, archive, "empty", "");
  await archiveText(session, archive, "number", "12");
  expect(await archivedText(archive, "long")).toBe(LONG);
  expect(await archivedText(archive, "empty")).toBe("");
  expect(await archivedText(archive, "number")).toBe("12");
  expect(await archivedText(archive, "none")).toBeUndefined();
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden"]);
});

test("a text is replaced by a shorter one as a whole", async () => {
  await startHost();
  const archive = await openArchive(session);
  await archiveText(session, archive, "a", LONG);
  await archiveText(session, archive, "a", "short");
  expect(await archivedText(archive, "a")).toBe("short");
});

test("pieces fit into a cell and never cut a character in two", () => {
  const pieces = piecesOf("😀".repeat(40_001) + "x");
  expect(pieces.join("")).toBe("😀".repeat(40_001) + "x");
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(32_766);
    expect(() => encodeURIComponent(piece)).not.toThrow(); // half a surrogate pair would
  }
});

test("it is found again after it was renamed and filled anew, and gone when it is removed", async () => {
  const { workbook } = await startHost();
  const { sheetId, sheet } = await openArchive(session);
  await archiveText(session, { sheetId, sheet }, "a", "text");
  sheetNamed(workbook, sheet).name = "renamed";
  const found = await findArchive(session, { sheetId, sheet });
  expect(found).toEqual({ sheetId, sheet: "renamed" });
  await fillArchive(session, { sheetId, sheet }, new Map([["b", "other"]]));
  expect(await archivedText({ sheetId, sheet }, "b")).toBe("other");
  expect(await archivedText({ sheetId, sheet }, "a")).toBeUndefined();
  await removeArchive(session, { sheetId, sheet });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(await findArchive(session, { sheetId, sheet })).toBeUndefined();
});

test("a sheet of the user's with that name is never taken for it", async () => {
  await startHost({ workbook: blankWorkbook(["Sheet1", "Perennial archive"]) });
  const known = { sheetId: "{gone}", sheet: "Perennial archive" };
  expect((await openArchive(session, known)).sheet).toBe("Perennial archive 2");
});
