const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text of an XML piece: entities and CDATA resolved, line ends as XML reads them. */
export function decodeXmlText(text: string): string {
  if (text.includes("<![CDATA["))
    return text
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
      .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : decodeXmlText(piece)))
      .join("");
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    }
  );
}

const SPECIAL = /[&<>"\r\n\t]/g;
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For texts in which nothing stands that XML cannot hold: after `encodeXstring`, or of our own making. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (char) => ESCAPES[char] as string);
}

/** A text without what XML cannot hold, for where the format has no escape for it: such characters become U+FFFD. */
export function legalText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd");
}

export function escapeAnyText(text: string): string {
  return escapeXml(legalText(text));
}

/** `_x0009_` and its like stand for characters that XML or the program could not keep (ECMA-376, ST_Xstring). */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  );
}

const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;

export function encodeXstring(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(
      FORBIDDEN,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    );
}
