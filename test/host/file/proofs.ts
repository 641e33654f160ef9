import { lintWorkbook } from "../../proof/lintWorkbook";
import { openInLibreOffice } from "../../proof/openInLibreOffice";
import { readBack, type PlainValue } from "../../proof/readBack";
import { validateOoxml } from "../../proof/validateOoxml";

/** All four proofs that Excel would open the file; returns the cells that exceljs reads. */
export async function provenCells(bytes: Uint8Array): Promise<Map<string, PlainValue[][]>> {
  expect(lintWorkbook(bytes)).toEqual([]);
  expect(await validateOoxml(bytes)).toEqual([]);
  expect((await openInLibreOffice(bytes, "pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  return readBack(bytes);
}
