import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { openBook, openWorkbook, type FileProblem } from "../../../src/host/file";
import { fixture } from "./books";

const GOOD = fixture("workbooks/real-life.xlsx");

async function problem(bytes: Uint8Array): Promise<FileProblem | "opened"> {
  const result = await openWorkbook(bytes, "book.xlsx");
  return result.ok ? "opened" : result.problem;
}

function changed(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(GOOD);
  change(files);
  return zipSync(files);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from(OLE),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(512),
  ]);

test("files that are no workbook say what they are", async () => {
  expect(await problem(new Uint8Array(0))).toEqual({ kind: "empty" });
  expect(await problem(strToU8("hello"))).toEqual({ kind: "notAWorkbook" });
  expect(await problem(zipSync({ "readme.txt": strToU8("x") }))).toEqual({ kind: "notAWorkbook" });
  expect(await problem(ole("Workbook"))).toEqual({ kind: "oldFormat" });
  expect(await problem(ole("EncryptedPackage"))).toEqual({ kind: "encrypted" });
  expect(await openBook(ole("Workbook"), "orders.csv")).toEqual({
    ok: false,
    problem: { kind: "oldFormat" },
  });
});

test("a binary workbook is told from a broken one", async () => {
  const binary = changed((files) => {
    files["_rels/.rels"] = strToU8(
      new TextDecoder().decode(files["_rels/.rels"]).replace("xl/workbook.xml", "xl/workbook.bin")
    );
    files["xl/workbook.bin"] = new Uint8Array(8);
  });
  expect(await problem(binary)).toEqual({ kind: "binaryWorkbook" });
});

test("a Word document is no workbook", async () => {
  const document = changed((files) => {
    files["xl/workbook.xml"] = strToU8(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    );
  });
  expect(await problem(document)).toEqual({ kind: "notAWorkbook" });
});

test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"])(
  "a book without %s is damaged",
  async (part) => {
    const file = changed((files) => {
      delete files[part];
    });
    expect(await problem(file)).toMatchObject({ kind: "damaged" });
  }
);

test("a cut-off file is damaged wherever it is cut", async () => {
  for (let length = 100; length < GOOD.length; length += 1500)
    expect(await problem(GOOD.slice(0, length))).toMatchObject({ kind: "damaged" });
});

test("a flipped byte is opened or refused, never thrown", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(GOOD.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const file = Uint8Array.from(GOOD);
        file[at] = (file[at] ?? 0) ^ flip;
        await problem(file);
      }
    ),
    { numRuns: 300 }
  );
});

test("XML cut anywhere inside a part is opened or refused, never thrown", async () => {
  const parts = Object.keys(unzipSync(GOOD)).filter((name) => /xl\/.*\.(xml|rels)$/.test(name));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (part, share) => {
        const file = changed((files) => {
          const bytes = files[part] ?? new Uint8Array(0);
          files[part] = bytes.slice(0, Math.floor(bytes.length * share));
        });
        await problem(file);
      }
    ),
    { numRuns: 150 }
  );
});

test.each([
  "xl/workbook.xml",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
  "xl/worksheets/sheet1.xml",
  "xl/tables/table1.xml",
])("a document type in %s is refused, so that entities cannot swell", async (part) => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const file = changed((files) => {
    const text = new TextDecoder().decode(files[part]).replace(/^<\?xml[^>]*>/, "");
    files[part] = strToU8(bomb + text);
  });
  expect(await problem(file)).toMatchObject({ kind: "damaged" });
});

test.each(["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "C:\\evil.xml", "xl\\..\\evil.xml"])(
  "the part name %s is refused",
  async (name) => {
    const file = changed((files) => {
      files[name] = strToU8("<x/>");
    });
    expect(await problem(file)).toMatchObject({ kind: "damaged" });
  }
);

test("relationships that lead in a circle or out of the package do no harm", async () => {
  const file = changed((files) => {
    const link = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const text = new TextDecoder().decode(files["xl/drawings/_rels/drawing1.xml.rels"]);
    files["xl/drawings/_rels/drawing1.xml.rels"] = strToU8(
      text.replace(
        "</Relationships>",
        link("rId8", "drawing", "drawing1.xml") +
          link("rId9", "image", "../../../../etc/passwd") +
          "</Relationships>"
      )
    );
    files["xl/charts/_rels/chart1.xml.rels"] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "drawing", "../drawings/drawing1.xml")}</Relationships>`
    );
  });
  expect(await problem(file)).toBe("opened");
});

test("a part that swells a thousandfold is refused before it is unpacked", async () => {
  const bomb = changed((files) => {
    files["xl/worksheets/sheet1.xml"] = new Uint8Array(200 << 20);
  });
  expect(bomb.length).toBeLessThan(1 << 20);
  expect(await problem(bomb)).toMatchObject({ kind: "tooLarge" });
});

test("a part that claims to be smaller than it is takes no more memory than it claims", async () => {
  const bytes = Uint8Array.from(
    zipSync({ "[Content_Types].xml": new Uint8Array(1 << 20), "_rels/.rels": strToU8("<x/>") })
  );
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(await problem(bytes)).toMatchObject({ kind: "damaged" });
});

test("cells that point at missing texts are damage, not blanks", async () => {
  const file = changed((files) => {
    files["xl/sharedStrings.xml"] = strToU8(
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    );
  });
  expect(await problem(file)).toMatchObject({ kind: "damaged", part: "xl/worksheets/sheet1.xml" });
});

const XML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const edit = (part: string, change: (text: string) => string) =>
  changed((files) => {
    files[part] = strToU8(change(new TextDecoder().decode(files[part])));
  });

test("a hundred thousand sheets that are one part are refused: each would be read anew", async () => {
  const file = edit("xl/workbook.xml", (text) =>
    text.replace(/<sheet [^>]*>/, (sheet) => sheet.repeat(100_000))
  );
  expect(file.length).toBeLessThan(1 << 20);
  expect(await problem(file)).toEqual({
    kind: "damaged",
    damage: "contradictory",
    part: "xl/worksheets/sheet1.xml",
  });
});

test("a part of more elements than memory holds is refused before it is read", async () => {
  const file = edit("xl/styles.xml", (text) =>
    text.replace("</styleSheet>", "<x/>".repeat(500_000) + "</styleSheet>")
  );
  expect(await problem(file)).toEqual({ kind: "tooLarge", what: "elements", limit: 400_000 });
});

test("one long formula that a sheet full of cells shares is refused before it is written out for each of them", async () => {
  const cells = (row: number, first: string) =>
    `<row r="${row}"><c><f t="shared" si="0">${first}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(9_999)}</row>`;
  const rows = Array.from({ length: 5 }, (_, i) => cells(i + 1, i ? "" : "1+".repeat(4_000) + "1"));
  const file = edit(
    "xl/worksheets/sheet1.xml",
    () => `<worksheet xmlns="${XML}"><sheetData>${rows.join("")}</sheetData></worksheet>`
  );
  expect(await problem(file)).toMatchObject({ kind: "tooLarge", what: "part" });
});

test.each([
  ["a column that begins a billion before the first", '<col min="-1000000000" max="1" width="9"/>'],
  ["a column that never ends", '<col min="1" max="1e300" width="9"/>'],
])("%s is cut to the sheet", async (_, col) => {
  const opened = await openWorkbook(
    edit("xl/worksheets/sheet1.xml", (text) =>
      text.replace(/<cols>.*?<\/cols>/s, `<cols>${col}</cols>`)
    ),
    "book.xlsx"
  );
  const columns = opened.ok ? [...(opened.workbook.sheets[0]?.columns.keys() ?? [])] : [];
  expect(columns.length).toBeGreaterThan(0);
  expect(columns.every((column) => column >= 0 && column < 16_384)).toBe(true);
});

test("a row between two rows is damage, not a cell that nobody sees", async () => {
  const file = edit("xl/worksheets/sheet1.xml", (text) =>
    text.replace('<row r="2"', '<row r="1.5"')
  );
  expect(await problem(file)).toMatchObject({ kind: "tooLarge", what: "rows" });
});

test.each([
  ["commas", ","],
  ["blank lines", "\n"],
])("a text file of nothing but %s is refused before every cell is made", async (_, piece) => {
  const file = Buffer.from("id,day" + piece.repeat(34_000_000) + "x");
  expect(await openBook(file, "orders.csv")).toMatchObject({
    problem: { kind: "tooLarge", what: "cells" },
  });
});
