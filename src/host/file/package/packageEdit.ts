import { attribute, children, parseXml, rootOf, serialize, type Document } from "../xml/document";
import { escapeAnyText } from "../xml/text";
import type { Codec } from "./codec";
import { CONTENT_TYPE, NS } from "./names";
import type { Package } from "./package";
import type { PackedEntry } from "./readArchive";
import { isKind, relationsPart, relativeTarget, resolveTarget, type Relation } from "./relations";
import { packEntry, writeArchive } from "./writeArchive";

const TYPES_PART = "[Content_Types].xml";

/** Waits to be packed. */
interface Content {
  name: string;
  pieces: readonly Uint8Array[];
}

/** Changes to a package. What is not replaced, added or removed is copied into the new file byte for byte. */
export class PackageEdit {
  private readonly written = new Map<string, PackedEntry | Content>();
  private readonly removed = new Set<string>();
  private readonly relationEdits = new Map<string, Relation[]>();
  private readonly newTypes = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(
    readonly pack: Package,
    private readonly codec: Codec
  ) {
    this.taken = new Set(pack.entries.map((entry) => entry.name.toLowerCase()));
  }

  /** Replaces the part's content, or adds the part when a content type is given. */
  write(part: string, content: string | readonly Uint8Array[], contentType?: string): void {
    const pieces = typeof content === "string" ? [new TextEncoder().encode(content)] : content;
    this.put(part, { name: part, pieces }, contentType);
  }

  /** The same for content that is made while it is packed. */
  async stream(part: string, pieces: Iterable<Uint8Array>, contentType?: string): Promise<void> {
    this.put(part, await packEntry(part, pieces, this.codec), contentType);
  }

  remove(part: string): void {
    this.removed.add(part.toLowerCase());
  }

  /** The usual name of a part that a book has once, or the next free one. */
  singleName(stem: string): string {
    return this.taken.has(`${stem}.xml`.toLowerCase()) ? this.freeName(stem) : `${stem}.xml`;
  }

  /** The first name of the kind `stem1ending`, `stem2ending` … that is free; it is taken from now on. */
  freeName(stem: string, ending = ".xml"): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }

  relations(source: string): readonly Relation[] {
    return this.relationEdits.get(source) ?? this.pack.relations(source);
  }

  /** Points `source` at a part or, when external, at an address; returns the relationship's id. */
  relate(source: string, type: string, target: string, external = false): string {
    const relations = this.editable(source);
    let number = relations.length + 1;
    while (relations.some((relation) => relation.id === `rId${number}`)) number++;
    relations.push({
      id: `rId${number}`,
      type,
      target: external ? target : relativeTarget(source, target),
      external,
    });
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    const relations = this.editable(source);
    const index = relations.findIndex((relation) => relation.id === id);
    if (index >= 0) relations.splice(index, 1);
  }

  /** The relationship of `source` that leads to `part`. */
  relationTo(source: string, part: string): Relation | undefined {
    return this.relations(source).find(
      (relation) =>
        !relation.external &&
        resolveTarget(source, relation.target).toLowerCase() === part.toLowerCase()
    );
  }

  related(source: string, type: string): string[] {
    return this.relations(source)
      .filter((relation) => !relation.external && isKind(relation, type))
      .map((relation) => resolveTarget(source, relation.target));
  }

  /** The new file. Parts that nothing points at any longer are left out. */
  async finish(): Promise<Uint8Array> {
    for (const part of this.lost()) {
      this.remove(part);
      this.remove(relationsPart(part));
    }
    for (const [source, relations] of this.relationEdits)
      if (!this.removed.has(source.toLowerCase())) this.writeRelations(source, relations);
    this.writeTypes();
    const written = await this.packed();
    const kept = this.pack.entries.filter((entry) => !this.removed.has(entry.name.toLowerCase()));
    const replaced = kept.map((entry) => written.get(entry.name.toLowerCase()) ?? entry);
    const added = [...written].filter(([name]) => !this.pack.has(name) && !this.removed.has(name));
    return writeArchive([...replaced, ...added.map(([, entry]) => entry)]);
  }

  private async packed(): Promise<Map<string, PackedEntry>> {
    const entries = new Map<string, PackedEntry>();
    for (const [key, entry] of this.written)
      entries.set(
        key,
        "pieces" in entry ? await packEntry(entry.name, entry.pieces, this.codec) : entry
      );
    return entries;
  }

  private put(part: string, entry: PackedEntry | Content, contentType: string | undefined): void {
    this.written.set(part.toLowerCase(), entry);
    this.taken.add(part.toLowerCase());
    if (contentType !== undefined) this.newTypes.set(part, contentType);
  }

  private editable(source: string): Relation[] {
    let relations = this.relationEdits.get(source);
    if (!relations) {
      relations = this.pack.relations(source);
      this.relationEdits.set(source, relations);
    }
    return relations;
  }

  private lost(): string[] {
    if (this.relationEdits.size === 0) return [];
    const now = reachable((source) => this.relations(source));
    return [...reachable((source) => this.pack.relations(source))].filter((part) => !now.has(part));
  }

  private writeRelations(source: string, relations: readonly Relation[]): void {
    const part = relationsPart(source);
    if (relations.length === 0) {
      this.remove(part);
      return;
    }
    const items = relations.map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${escapeAnyText(id)}" Type="${escapeAnyText(type)}" Target="${escapeAnyText(target)}"` +
        (external ? ' TargetMode="External"/>' : "/>")
    );
    this.write(
      part,
      `${XML_HEAD}<Relationships xmlns="${NS.packageRelations}">${items.join("")}</Relationships>`
    );
  }

  private writeTypes(): void {
    const gone = (name: string) => this.removed.has(name.toLowerCase());
    if (this.newTypes.size === 0 && this.removed.size === 0 && this.relationEdits.size === 0)
      return;
    const document: Document = parseXml(this.pack.text(TYPES_PART), TYPES_PART);
    const root = rootOf(document);
    for (const override of children(root, "Override"))
      if (gone((attribute(override, "PartName") ?? "").slice(1))) root.removeChild(override);
    const add = (kind: "Default" | "Override", key: string, value: string, type: string) => {
      const element = document.createElementNS(
        NS.contentTypes,
        root.prefix ? `${root.prefix}:${kind}` : kind
      );
      element.setAttribute(key, value);
      element.setAttribute("ContentType", type);
      root.insertBefore(element, kind === "Default" ? root.firstChild : null);
    };
    if (
      !children(root, "Default").some(
        (one) => attribute(one, "Extension")?.toLowerCase() === "rels"
      )
    )
      add("Default", "Extension", "rels", CONTENT_TYPE.relations);
    for (const [part, type] of this.newTypes)
      if (!gone(part)) add("Override", "PartName", "/" + part, type);
    this.write(TYPES_PART, serialize(document));
  }
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts that relationships lead to from the package's root; cycles are walked once. */
function reachable(relationsOf: (source: string) => readonly Relation[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [""];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop())
    for (const relation of relationsOf(source)) {
      const part = relation.external ? "" : resolveTarget(source, relation.target);
      if (part === "" || seen.has(part)) continue;
      seen.add(part);
      waiting.push(part);
    }
  return seen;
}
