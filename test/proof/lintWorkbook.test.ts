import { strToU8, unzipSync, zipSync } from "fflate";
import fs from "node:fs";
import path from "node:path";
import { lintWorkbook } from "./lintWorkbook";

const GOOD = fs.readFileSync(path.join(__dirname, "../fixtures/workbooks/real-life.xlsx"));
const SHEET = "xl/worksheets/sheet1.xml";

function broken(part: string, before: string | RegExp, after: string): string[] {
  const files = unzipSync(GOOD);
  const text = new TextDecoder().decode(files[part]);
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${String(before)} is not in ${part}`);
  files[part] = strToU8(changed);
  return lintWorkbook(zipSync(files));
}

test("a sound book has no findings", () => {
  expect(lintWorkbook(GOOD)).toEqual([]);
});

test.each([
  [
    "a text that is missing",
    SHEET,
    '<c r="A4" t="s"><v>13</v></c>',
    '<c r="A4" t="s"><v>99</v></c>',
    /A4 points at a missing text/,
  ],
  [
    "a format that is missing",
    SHEET,
    '<c r="C3" s="3"',
    '<c r="C3" s="80"',
    /C3 has a missing format/,
  ],
  ["cells out of order", SHEET, '<c r="B3"', '<c r="E3"', /C3 is out of order/],
  ["two rows of one number", SHEET, '<row r="4">', '<row r="3">', /row 3 is out of order/],
  ["a number that is none", SHEET, "<v>45306</v>", "<v>NaN</v>", /C3 is no number/],
  ["overlapping merges", SHEET, 'ref="G1:H1"', 'ref="F1:H1"', /merged cells F1:H1 overlap A1:F1/],
  ["a list that is too long", SHEET, "active,lapsed,lost", "x".repeat(256), /longer than 255/],
  ["a look that is missing", SHEET, 'dxfId="1"', 'dxfId="7"', /look is missing/],
  [
    "a relationship that is missing",
    SHEET,
    'r:id="rId3"/></tableParts>',
    'r:id="rId9"/></tableParts>',
    /uses relationship rId9/,
  ],
  [
    "a heading that differs",
    "xl/tables/table1.xml",
    'name="City"',
    'name="Town"',
    /column Town has the heading City/,
  ],
  [
    "two columns of one name",
    "xl/tables/table1.xml",
    'name="City"',
    'name="kunde"',
    /two columns are called kunde/,
  ],
  [
    "a filter outside its table",
    "xl/tables/table1.xml",
    '<autoFilter ref="A2:F12"',
    '<autoFilter ref="A2:G12"',
    /filters cells outside itself/,
  ],
  [
    "a table called like a name",
    "xl/workbook.xml",
    'name="Umsatz_gesamt"',
    'name="tblKunden"',
    /are both called tblKunden/,
  ],
  [
    "a bad name",
    "xl/workbook.xml",
    'name="Umsatz_gesamt"',
    'name="Umsatz gesamt"',
    /bad defined name/,
  ],
  [
    "a name of a sheet that is missing",
    "xl/workbook.xml",
    "Parameter!$A$2",
    "Gone!$A$2",
    /refers to the missing sheet Gone/,
  ],
  [
    "a sheet name that is not allowed",
    "xl/workbook.xml",
    'name="veryhid"',
    'name="very/hid"',
    /bad sheet name/,
  ],
  [
    "a chart of a sheet that is missing",
    "xl/charts/chart2.xml",
    "'Orders'!C1",
    "'Gone'!C1",
    /shows the missing sheet Gone/,
  ],
  [
    "an axis without its partner",
    "xl/charts/chart1.xml",
    '<crossAx val="100"/>',
    '<crossAx val="7"/>',
    /axis 7 is crossed but missing/,
  ],
  [
    "a bad number format",
    "xl/styles.xml",
    "dd.mm.yyyy hh:mm",
    "dd.mm.yyyy [hh:mm",
    /bad number format/,
  ],
  [
    "a part without content type",
    "[Content_Types].xml",
    /<Override PartName="\/xl\/charts\/chart1.xml"[^>]*\/>/,
    '<Override PartName="/gone.xml" ContentType="x"/>',
    /gone.xml has no part/,
  ],
])("%s is found", (_what, part, before, after, finding) => {
  expect(broken(part, before, after).join("\n")).toMatch(finding);
});
