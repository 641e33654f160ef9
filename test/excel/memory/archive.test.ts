import {
  archiveTexts,
  findArchive,
  forgetTexts,
  openArchive,
  piecesOf,
  readArchive,
  removeArchive,
} from "../../../src/excel/memory/archive";
import type { SheetPlace } from "../../../src/excel/memory/bookRecord";
import { asResult } from "../../../src/excel/session/halt";
import { openSession } from "../../../src/excel/session/session";
import { blankWorkbook } from "../../../src/host/model/blankWorkbook";
import { startHost } from "../../officeHost";
import { sheetNamed } from "../books";

const session = openSession({ language: "en" });
const store = (archive: SheetPlace, texts: Record<string, string>) =>
  archiveTexts(session, archive, new Map(Object.entries(texts)));
const archivedText = async (archive: SheetPlace, name: string) =>
  (await readArchive(session, archive))(name);
const LONG = `["=1+1","${"客户😀".repeat(40_000)}"]`;

test("long texts come back as they went in, on a sheet that no menu shows", async () => {
  const { workbook } = await startHost();
  const archive = await openArchive(session);
  await store(archive, { long: LONG, empty: "" });
  await store(archive, { number: "12" });
  expect(await archivedText(archive, "long")).toBe(LONG);
  expect(await archivedText(archive, "empty")).toBe("");
  expect(await archivedText(archive, "number")).toBe("12");
  expect(await archivedText(archive, "none")).toBeUndefined();
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden"]);
});

test("a text is replaced by a shorter one as a whole", async () => {
  await startHost();
  const archive = await openArchive(session);
  await store(archive, { a: LONG, b: "stays" });
  await store(archive, { a: "short", c: "new" });
  for (const [name, text] of [
    ["a", "short"],
    ["b", "stays"],
    ["c", "new"],
  ] as const)
    expect(await archivedText(archive, name)).toBe(text);
});

test("a text that could not be replaced as a whole is as it was", async () => {
  const office = await startHost();
  const archive = await openArchive(session);
  await store(archive, { a: "old" });
  for (let broken = 0; ; broken++) {
    let batches = 0;
    office.setFaults({
      next: () => (batches++ === broken ? { kind: "transport", number: 7000 } : { kind: "none" }),
    });
    const result = await asResult(() => store(archive, { a: LONG }));
    office.setFaults({ next: () => ({ kind: "none" }) });
    if (result.ok) break;
    expect(await archivedText(archive, "a")).toBe("old");
  }
  expect(await archivedText(archive, "a")).toBe(LONG);
});

test("a text that is forgotten leaves nothing behind, and its place is used again", async () => {
  const { workbook } = await startHost();
  const archive = await openArchive(session);
  await store(archive, { a: LONG, b: "stays" });
  await forgetTexts(session, archive, (name) => name === "a");
  expect(await archivedText(archive, "a")).toBeUndefined();
  expect(await archivedText(archive, "b")).toBe("stays");
  await store(archive, { c: "third" });
  const { cells } = sheetNamed(workbook, archive.sheet);
  expect(cells.rowValues(0)).toEqual(["Perennial archive 1", "c", "b"]);
  expect([2, 3].map((row) => cells.value(row, 1))).toEqual(["|third", undefined]);
});

test("pieces fit into a cell and never cut a character in two", () => {
  const pieces = piecesOf("😀".repeat(40_001) + "x");
  expect(pieces.join("")).toBe("😀".repeat(40_001) + "x");
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(32_766);
    expect(() => encodeURIComponent(piece)).not.toThrow(); // half a surrogate pair would
  }
});

test("it is found again after it was renamed, and gone when it is removed", async () => {
  const { workbook } = await startHost();
  const { sheetId, sheet } = await openArchive(session);
  sheetNamed(workbook, sheet).name = "renamed";
  const found = await findArchive(session, { sheetId, sheet });
  expect(found).toEqual({ sheetId, sheet: "renamed" });
  await removeArchive(session, sheetId);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(await findArchive(session, { sheetId, sheet })).toBeUndefined();
});

test("a sheet of the user's with that name is never taken for it", async () => {
  await startHost({ workbook: blankWorkbook(["Sheet1", "Perennial archive"]) });
  const known = { sheetId: "{gone}", sheet: "Perennial archive" };
  expect((await openArchive(session, known)).sheet).toBe("Perennial archive 2");
});
