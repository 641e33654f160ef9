import { damaged } from "../problem";
import { parseXml, xmlText, type Document } from "../xml/document";
import type { Codec } from "./codec";
import { readArchive, unpack, type PackedEntry } from "./readArchive";
import { isKind, readRelations, relationsPart, resolveTarget, type Relation } from "./relations";

/** The parts of an Office file as they were when it was opened. Parts stay packed until somebody asks for them. */
export class Package {
  private readonly byName: Map<string, PackedEntry>;
  private readonly claimed = new Set<string>();

  constructor(
    readonly entries: readonly PackedEntry[],
    private readonly codec: Codec
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  static read(bytes: Uint8Array, codec: Codec): Package {
    return new Package(readArchive(bytes), codec);
  }

  has(part: string): boolean {
    return this.byName.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array {
    const entry = this.byName.get(part.toLowerCase());
    if (!entry) throw damaged("missing", part);
    return unpack(entry, this.codec);
  }

  text(part: string): string {
    return xmlText(this.bytes(part));
  }

  document(part: string): Document {
    return parseXml(this.text(part), part);
  }

  relations(part: string): Relation[] {
    const name = relationsPart(part);
    return this.has(name) ? readRelations(this.text(name), name) : [];
  }

  /** Parts that `source` points at with relationships of one kind and that exist, each once. */
  related(source: string, type: string): string[] {
    return this.targets(source, type).filter((part) => this.has(part));
  }

  private targets(source: string, type: string): string[] {
    const parts = this.relations(source)
      .filter((relation) => !relation.external && isKind(relation, type))
      .map((relation) => resolveTarget(source, relation.target));
    return [...new Map(parts.map((part) => [part.toLowerCase(), part])).values()];
  }

  /**
   * The same for parts that belong to one sheet or drawing only. That two share one is refused: a small file could hold a big part any number of times.
   * So is that one is missing: a new part that is given its name would become theirs.
   */
  owned(source: string, type: string): string[] {
    return this.targets(source, type).map((part) => this.claim(part));
  }

  /** Refuses a part that was claimed before, or is not there. */
  claim(part: string): string {
    const key = part.toLowerCase();
    if (!this.byName.has(key)) throw damaged("missing", part);
    if (this.claimed.has(key)) throw damaged("contradictory", part);
    this.claimed.add(key);
    return part;
  }
}
