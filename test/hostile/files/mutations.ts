import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * One change to a workbook's file. Tags and attributes are counted from the part's beginning, round and round, so that every number means one; texts
 * stand for themselves.
 */
export type Mutation =
  | { kind: "drop" | "empty" | "double"; part: string }
  | { kind: "rename"; part: string; to: string }
  | { kind: "swap"; part: string; other: string }
  | { kind: "cut"; part: string; share: number }
  | { kind: "attribute"; part: string; tag: number; attribute: number; to: string | null }
  | { kind: "tag"; part: string; tag: number; change: "remove" | "nest" | "rename" }
  | { kind: "repeat"; part: string; tag: number; times: number }
  | { kind: "text"; part: string; tag: number; to: string }
  /** Of the finished archive; `at` is a share of its length. */
  | { kind: "byte"; at: number; to: number };

const VALUES = [
  ...[
    "",
    "-1",
    "0",
    "1.5",
    "99999999999",
    "1e309",
    "NaN",
    "true",
    "A1",
    "XFE1048577",
    "A1:XFD1048576",
  ],
  ...[
    "rId1",
    "rId999",
    "__proto__",
    "constructor",
    "../../../etc/passwd",
    "=cmd|'/c calc'!A0",
    "http://",
  ],
  ...["&lt;b&gt;", "_x0000_", "s", "str", "inlineStr", "shared", "array", "e", "d", "veryHidden"],
];
const NAMES = [
  "../evil.xml",
  "xl/workbook.bin",
  "XL/WORKBOOK.XML",
  "a/".repeat(300),
  "%00.xml",
  "",
];

/** Changes to one of these parts. */
export function mutationOf(parts: readonly string[]): fc.Arbitrary<Mutation> {
  const part = fc.constantFrom(...parts);
  const xml = fc.constantFrom(...parts.filter((name) => /\.(xml|rels)$/.test(name)));
  const tag = fc.nat(400);
  const value = fc.constantFrom(...VALUES);
  const kind = <K extends Mutation["kind"]>(...kinds: K[]) => fc.constantFrom(...kinds);
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: kind("drop", "empty", "double"), part }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: kind("rename"), part, to: fc.constantFrom(...NAMES) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: kind("swap"), part, other: part }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: kind("cut"),
        part,
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        ...{ kind: kind("attribute"), part: xml, tag, attribute: fc.nat(8) },
        to: fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        ...{ kind: kind("tag"), part: xml, tag },
        change: fc.constantFrom("remove" as const, "nest" as const, "rename" as const),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: kind("repeat"),
        part: xml,
        tag,
        times: fc.constantFrom(2, 50, 2_000),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: kind("text"), part: xml, tag, to: value }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: kind("byte"),
        at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        to: fc.nat(255),
      }),
    }
  );
}

/** The file with these changes, one after the other; what names a part that is gone changes nothing. */
export function mutated(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  for (const mutation of mutations) if (mutation.kind !== "byte") change(files, mutation);
  const archive = Uint8Array.from(zipSync(files));
  for (const mutation of mutations)
    if (mutation.kind === "byte") archive[Math.floor(mutation.at * archive.length)] = mutation.to;
  return archive;
}

function change(
  files: Record<string, Uint8Array>,
  mutation: Exclude<Mutation, { kind: "byte" }>
): void {
  const content = files[mutation.part];
  if (!content) return;
  switch (mutation.kind) {
    case "drop":
      delete files[mutation.part];
      return;
    case "empty":
      files[mutation.part] = new Uint8Array(0);
      return;
    case "double":
      files[mutation.part.toUpperCase()] = content;
      return;
    case "rename":
      delete files[mutation.part];
      files[mutation.to] = content;
      return;
    case "swap":
      files[mutation.part] = files[mutation.other] ?? content;
      files[mutation.other] = content;
      return;
    case "cut":
      files[mutation.part] = content.slice(0, Math.floor(content.length * mutation.share));
      return;
    case "attribute":
    case "tag":
    case "repeat":
    case "text":
      files[mutation.part] = strToU8(changedXml(strFromU8(content), mutation));
  }
}

type XmlMutation = Extract<Mutation, { tag: number }>;

function changedXml(text: string, mutation: XmlMutation): string {
  const pieces = text.match(/<[^>]*>|[^<]+/g) ?? [];
  const tags = pieces.flatMap((piece, at) => (/^<[a-z]/i.test(piece) ? [at] : []));
  const at = tags[mutation.tag % tags.length];
  const tag = at === undefined ? undefined : pieces[at];
  if (at === undefined || tag === undefined) return text;
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  switch (mutation.kind) {
    case "attribute":
      pieces[at] = withAttribute(tag, mutation.attribute, mutation.to);
      break;
    case "repeat":
      pieces[at] = (tag.endsWith("/>") ? tag : `${tag}</${name}>`).repeat(mutation.times) + tag;
      break;
    case "text":
      pieces[at] = tag + mutation.to;
      break;
    case "tag":
      if (mutation.change === "remove") pieces[at] = "";
      else if (mutation.change === "nest") pieces[at] = `<${name}>${tag}</${name}>`;
      else pieces[at] = tag.replace(name, "other");
  }
  return pieces.join("");
}

function withAttribute(tag: string, number: number, to: string | null): string {
  const attributes = [...tag.matchAll(/\s[\w:.-]+="[^"]*"/g)].map(([whole]) => whole);
  const chosen = attributes[number % attributes.length];
  if (chosen === undefined) return tag;
  return tag.replace(chosen, to === null ? "" : chosen.replace(/"[^"]*"$/, `"${to}"`));
}
