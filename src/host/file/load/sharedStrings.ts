import { damaged } from "../problem";
import { refuseDoctype } from "../xml/document";
import { TagScanner, sliceText } from "../xml/tagScanner";
import { decodeXstring } from "../xml/text";

export interface SharedStrings {
  texts: string[];
  /** Indices of entries with formatted runs or phonetic hints, which equal plain text must not reuse. */
  rich: Set<number>;
}

/** The table of texts that cells point into. Formatted runs are joined; phonetic hints are not part of the text. */
export function readSharedStrings(bytes: Uint8Array, part: string): SharedStrings {
  const scanner = new TagScanner(bytes);
  const texts: string[] = [];
  const rich = new Set<number>();
  let text = "";
  let phonetic = false;
  while (scanner.advance()) {
    if (scanner.is("t")) {
      if (!scanner.closing && !scanner.empty && !phonetic) text += scanner.text();
    } else if (scanner.is("si")) {
      if (scanner.closing || scanner.empty) texts.push(decodeXstring(text));
      text = "";
    } else if (scanner.is("rPh")) {
      phonetic = !scanner.closing && !scanner.empty;
      rich.add(texts.length);
    } else if (scanner.is("r")) {
      rich.add(texts.length);
    } else if (scanner.is("sst") && !scanner.closing) {
      refuseDoctype(sliceText(bytes, 0, scanner.start), part);
    } else if (scanner.is("html")) {
      throw damaged("contradictory", part);
    }
  }
  return { texts, rich };
}
