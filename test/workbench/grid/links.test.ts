import { SheetState, WorkbookState } from "../../../src/host/model/state";
import { linkAt } from "../../../src/workbench/grid/links";

const workbook = new WorkbookState();
const notes = new SheetState("{1}", "Data notes");
const owners = new SheetState("{2}", "Owner's list");
workbook.sheets = [notes, owners];

const linkTo = (target: { address?: string; documentReference?: string }) => {
  notes.hyperlinks = [
    { area: { row: 2, column: 1, rows: 1, columns: 2 }, loaded: false, ...target },
  ];
  return linkAt(workbook, notes, 2, 2);
};

test("a link into the book leads to its cell", () => {
  expect(linkTo({ documentReference: "'Data notes'!C40" })).toEqual({
    kind: "cell",
    sheet: notes,
    row: 39,
    column: 2,
  });
});

test("quotes in a sheet's name are doubled in a reference", () => {
  expect(linkTo({ documentReference: "'Owner''s list'!$AA$1" })).toMatchObject({
    sheet: owners,
    row: 0,
    column: 26,
  });
});

test("a reference written as a web address works too", () => {
  expect(linkTo({ address: "#'Data notes'!A1" })).toMatchObject({
    kind: "cell",
    row: 0,
    column: 0,
  });
});

test("only web and mail addresses leave the book", () => {
  expect(linkTo({ address: "https://example.org/" })).toEqual({
    kind: "web",
    url: "https://example.org/",
  });
  expect(linkTo({ address: "javascript:void(0)" })).toBeUndefined();
  expect(linkTo({ address: "file:///etc/passwd" })).toBeUndefined();
});

test("a link to a sheet that is gone leads nowhere, and so does a cell beside the link", () => {
  expect(linkTo({ documentReference: "Gone!A1" })).toBeUndefined();
  linkTo({ documentReference: "'Data notes'!A1" });
  expect(linkAt(workbook, notes, 2, 3)).toBeUndefined();
});
