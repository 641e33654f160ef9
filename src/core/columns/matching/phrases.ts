/** Spaces between Chinese words, and the places where Chinese and Latin letters meet. */
const SEAM =
  /(\p{Script=Han})(?:\s+(?=\p{Script=Han})|\s*(?=[A-Za-z]))|([A-Za-z])\s*(?=\p{Script=Han})/gu;
const MARKS = /[/|()[\]【】\r\n]+/;

/**
 * What a text says side by side, mostly the same in two languages: `Cancelled 已取消`, `已取消/Cancelled` and `已取消（Cancelled）` are two
 * phrases each. A space between Latin words parts nothing: `Not cancelled` is one phrase.
 */
export function phrasesOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .replace(SEAM, "$1$2/")
    .split(MARKS)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
