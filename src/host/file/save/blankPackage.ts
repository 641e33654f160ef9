import type { Codec } from "../package/codec";
import { CONTENT_TYPE, NS, RELATION } from "../package/names";
import { XML_HEAD } from "../package/packageEdit";
import { Package } from "../package/package";
import { storeEntry } from "../package/writeArchive";

export const WORKBOOK_PART = "xl/workbook.xml";

/** The smallest package that sheets can be added to, for a book that came from no workbook file. */
export function blankPackage(codec: Codec): Package {
  const part = (name: string, text: string) =>
    storeEntry(name, new TextEncoder().encode(XML_HEAD + text));
  return new Package(
    [
      part(
        "[Content_Types].xml",
        `<Types xmlns="${NS.contentTypes}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relations}"/>` +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/${WORKBOOK_PART}" ContentType="${CONTENT_TYPE.workbook}"/></Types>`
      ),
      part(
        "_rels/.rels",
        `<Relationships xmlns="${NS.packageRelations}"><Relationship Id="rId1" Type="${RELATION.workbook}" Target="${WORKBOOK_PART}"/></Relationships>`
      ),
      part(
        WORKBOOK_PART,
        `<workbook xmlns="${NS.main}" xmlns:r="${NS.relations}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`
      ),
    ],
    codec
  );
}
