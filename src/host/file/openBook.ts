import { openCsv } from "./csv/openCsv";
import { portableCodec, type Codec } from "./package/codec";
import { asResult, Refusal, type OpenResult } from "./problem";
import { readWorkbook } from "./load/readWorkbook";

const LARGEST_FILE = 256 * (1 << 20);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens a workbook (.xlsx, .xlsm). `name` is the file's name as shown to the user. */
export function openWorkbook(
  bytes: Uint8Array,
  name: string,
  codec: Codec = portableCodec
): Promise<OpenResult> {
  return asResult(() => {
    refuseOthers(bytes);
    if (!isArchive(bytes)) throw new Refusal({ kind: "notAWorkbook" });
    return readWorkbook(bytes, name, codec);
  });
}

/** Opens a workbook or a text table, whatever the content is; the name's ending does not matter. */
export function openBook(
  bytes: Uint8Array,
  name: string,
  codec: Codec = portableCodec
): Promise<OpenResult> {
  const isWorkbook = bytes.length === 0 || isArchive(bytes) || isOle(bytes);
  return isWorkbook ? openWorkbook(bytes, name, codec) : openCsv(bytes, name);
}

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal({ kind: "empty" });
  if (bytes.length > LARGEST_FILE)
    throw new Refusal({ kind: "tooLarge", what: "file", limit: LARGEST_FILE });
  if (isOle(bytes))
    throw new Refusal({
      kind: hasOleStream(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat",
    });
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isOle(bytes: Uint8Array): boolean {
  return OLE.every((byte, index) => bytes[index] === byte);
}

/** Whether the compound file names such a stream; its directory keeps names in UTF-16. */
function hasOleStream(bytes: Uint8Array, stream: string): boolean {
  const wanted = Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] as number);
    at >= 0;
    at = bytes.indexOf(wanted[0] as number, at + 1)
  )
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
