import { escapeAnyText } from "./text";

export type TagAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Children are elements as text already; undefined ones are left out. */
export function tag(
  name: string,
  attributes: TagAttributes = {},
  ...content: (string | undefined)[]
): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAnyText(String(value))}"`)
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${listed}/>` : `<${name}${listed}>${inner}</${name}>`;
}

/** `<name val="…"/>`, the usual shape in drawings. */
export function val(name: string, value: string | number): string {
  return tag(name, { val: value });
}

/** An element that holds only text. */
export function textTag(name: string, text: string): string {
  return `<${name}>${escapeAnyText(text)}</${name}>`;
}
