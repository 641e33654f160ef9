import { Refusal } from "../problem";

/** Encodings that tables come in, as the detector calls them → as `TextDecoder` does. */
const ENCODINGS: Readonly<Record<string, string>> = {
  GB18030: "gb18030",
  Big5: "big5",
  "Windows-1252": "windows-1252",
  MacRoman: "macintosh",
  "Windows-1250": "windows-1250",
  "Windows-1251": "windows-1251",
  CP932: "shift_jis",
  CP949: "euc-kr",
};

const MARKS: [encoding: string, bytes: number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SAMPLE = 1 << 16;
/** More oddities than this per character mean that no encoding fits. */
const ODDEST = 0.05;

/**
 * Text of unknown encoding: a byte order mark decides; else UTF-8 when the bytes are valid UTF-8; else the detector ranks the old
 * encodings and the candidate whose words look least broken wins. The detector is big and loaded only when it is asked.
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  if (bytes.subarray(0, SAMPLE).includes(0)) return decodeWide(bytes);
  return decodeStrictly(bytes, "utf-8") ?? decodeOld(bytes);
}

/** Zero bytes are UTF-16 without a mark, or no text at all. */
async function decodeWide(bytes: Uint8Array): Promise<string> {
  const { detectAll } = await import("jschardet");
  const [best] = detectAll(bytes.subarray(0, SAMPLE));
  const encoding = best?.encoding?.toLowerCase() ?? "";
  if (encoding.startsWith("utf-16-le")) return new TextDecoder("utf-16le").decode(bytes);
  if (encoding.startsWith("utf-16-be")) return new TextDecoder("utf-16be").decode(bytes);
  throw new Refusal({ kind: "notAWorkbook" });
}

async function decodeOld(bytes: Uint8Array): Promise<string> {
  const { detectAll } = await import("jschardet");
  const sample = strangeSample(bytes);
  const ranked = detectAll(sample)
    .flatMap(({ encoding }) => (encoding === null ? [] : (ENCODINGS[encoding] ?? [])))
    .concat("windows-1252", "macintosh");
  let best: { encoding: string; oddity: number } | undefined;
  for (const encoding of new Set(ranked)) {
    const text = decodeStrictly(sample, encoding);
    if (text === undefined) continue;
    const oddity = oddities(text) / text.length;
    if (!best || oddity < best.oddity) best = { encoding, oddity };
  }
  if (!best || best.oddity > ODDEST) throw new Refusal({ kind: "unknownEncoding" });
  return new TextDecoder(best.encoding).decode(bytes);
}

/** Whole lines around the first byte beyond ASCII. */
function strangeSample(bytes: Uint8Array): Uint8Array {
  const strange = bytes.findIndex((byte) => byte > 127);
  const isEnd = (byte: number | undefined) => byte === 10 || byte === 13;
  let start = strange;
  while (start > 0 && strange - start < SAMPLE && !isEnd(bytes[start - 1])) start--;
  let end = Math.min(bytes.length, start + SAMPLE);
  while (end < bytes.length && end > strange && !isEnd(bytes[end - 1])) end--;
  return bytes.subarray(start, end > strange ? end : bytes.length);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Signs of a wrong encoding: control characters, capitals after small letters, symbols or lone ideographs inside Latin words. */
const ODD =
  /[\u0080-\u009f\ufffd\ue000-\uf8ff]|\p{Ll}(?![A-Z])\p{Lu}|\p{L}[^\p{L}\p{M}\p{N}\s\u0000-\u007f’‘·\u3000-\u303f\uff00-\uffef]\p{L}|[A-Za-z](?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana})(?=[a-z])|[A-Za-z][\p{Script=Cyrillic}]|[\uff61-\uff9f]/gu;

function oddities(text: string): number {
  return text.match(ODD)?.length ?? 0;
}
