import { optionalText, record } from "../../protocol/readArgument";
import { invalidArgument } from "../../protocol/hostError";
import { intersection, without } from "./area";
import type { Book } from "../book";
import { plainValue } from "./plainValue";
import type { Area, HyperlinkState, SheetState } from "../state";
import { writeValues } from "./writeCells";

const LOCATION = "Range.hyperlink";

/** The link of the range's first cell as office.js gives it; null: none. */
export function readHyperlink(sheet: SheetState, area: Area): Record<string, string> | null {
  const first = { ...area, rows: 1, columns: 1 };
  const link = sheet.hyperlinks.find((candidate) => intersection(candidate.area, first));
  if (!link) return null;
  const shown = sheet.cells.value(area.row, area.column);
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(plainValue(shown)),
  };
}

/** Links every cell of the range and shows `textToDisplay`, if given. */
export function writeHyperlink(book: Book, sheet: SheetState, area: Area, input: unknown): void {
  book.requireWritable(sheet, LOCATION);
  const wanted = record(input, LOCATION);
  const address = optionalText(wanted["address"], LOCATION);
  const documentReference = optionalText(wanted["documentReference"], LOCATION);
  const screenTip = optionalText(wanted["screenTip"], LOCATION);
  const shown = optionalText(wanted["textToDisplay"], LOCATION);
  if (address === undefined && documentReference === undefined)
    throw invalidArgument(undefined, LOCATION);
  const link: HyperlinkState = {
    area,
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
    loaded: false,
  };
  const others = sheet.hyperlinks.flatMap((other) =>
    without(other.area, area).map((rest) => ({ ...other, area: rest }))
  );
  sheet.hyperlinks = [...others, link];
  book.changed(sheet, "hyperlinks");
  const isBlank = sheet.cells.value(area.row, area.column) === undefined;
  const display = shown ?? (isBlank ? (address ?? documentReference) : undefined);
  if (display !== undefined) writeValues(book, sheet, area, `'${display}`, LOCATION);
}
