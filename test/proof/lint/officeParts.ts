import { DOMParser, type Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import path from "node:path";

export interface Relation {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/** The parts of an Office file, read without any code of ours. */
export class OfficeParts {
  readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.files);
  }

  text(part: string): string {
    return new TextDecoder().decode(this.files[part]);
  }

  root(part: string): Element {
    const root = new DOMParser().parseFromString(this.text(part), "text/xml").documentElement;
    if (!root) throw new Error(`${part} is empty`);
    return root;
  }

  relations(part: string): Relation[] {
    const rels = path.posix.join(
      path.posix.dirname(part),
      "_rels",
      path.posix.basename(part) + ".rels"
    );
    if (!this.files[rels]) return [];
    return all(this.root(rels), "Relationship").map((element) => {
      const external = element.getAttribute("TargetMode") === "External";
      const target = element.getAttribute("Target") ?? "";
      const inside = target.startsWith("/")
        ? target.slice(1)
        : path.posix.join(path.posix.dirname(part), target);
      return {
        id: element.getAttribute("Id") ?? "",
        type: (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : inside,
        external,
      };
    });
  }

  /** Parts that `part` points at with one kind of relationship. */
  related(part: string, type: string): string[] {
    return this.relations(part)
      .filter((relation) => relation.type === type && !relation.external)
      .map(({ target }) => target);
  }
}

/** Elements of that local name anywhere below. */
export function all(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

export function value(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `B2:C3` as numbers from 1; undefined when it is no address. */
export function box(address: string | undefined): Box | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address ?? "");
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { left: column(left), top: Number(top), right: column(right), bottom: Number(bottom) };
}

export function column(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function inside(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
