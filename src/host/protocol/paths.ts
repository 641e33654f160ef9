import { HostError } from "./hostError";
import type { References } from "./references";
import type { ArgumentInfo, Batch, ObjectPath, ReferenceShape } from "./wire";
import { PathType } from "./wire";
import { callMethod, readProperty, WireCollection, WireObject } from "./wireObject";

/** What a batch starts from. */
export interface Roots {
  global: WireObject;
  /** What a batch starts from that is addressed to a part of Excel other than the workbook. */
  partitions?: Readonly<Record<string, WireObject>>;
  /** Objects made by type name (`new Microsoft.…`); undefined: unknown type. */
  create(typeName: string): WireObject | undefined;
}

/** Resolves the object paths of one batch. Each path is evaluated once: a path may be a method with effects, such as `add`. */
export class PathResolver {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly roots: Roots,
    private readonly references: References,
    private readonly partition = ""
  ) {}

  /** null: a null object. */
  resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = Object.hasOwn(this.paths, id) ? this.paths[id] : undefined;
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const target = this.evaluate(path);
    this.resolved.set(id, target);
    return target;
  }

  /** Plain values as sent (null becomes undefined), with wire objects in place of path ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) =>
      this.argument(value ?? undefined, references[i] ?? 0)
    );
  }

  private evaluate(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.roots.partitions?.[this.partition] ?? this.roots.global;
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId: {
        const kept = this.references.get(path.Name);
        if (!kept || kept.isGone)
          throw new HostError("InvalidObjectPath", `The reference ${path.Name} is not kept.`);
        return kept;
      }
      case PathType.NewObject: {
        const created = this.roots.create(path.Name);
        if (!created)
          throw new HostError("ApiNotFound", `${path.Name} is not implemented by this host.`);
        return created;
      }
      default:
        return this.member(path);
    }
  }

  private member(path: ObjectPath): WireObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.arguments(path.ArgumentInfo);
    let target: unknown;
    if (path.ObjectPathType === PathType.Property) target = readProperty(parent, path.Name);
    else if (path.ObjectPathType === PathType.Method) target = callMethod(parent, path.Name, args);
    else if (path.ObjectPathType === PathType.Indexer && parent instanceof WireCollection)
      target = (parent as WireCollection<WireObject>).index(args[0]);
    else
      throw new HostError(
        "InvalidObjectPath",
        `${parent.wireName} has no path ${path.Name || path.ObjectPathType}.`
      );
    if (target === null || target === undefined) return null;
    if (target instanceof WireObject) return target;
    throw new HostError("InvalidObjectPath", `${parent.wireName}.${path.Name} is not an object.`);
  }

  private argument(value: unknown, reference: ReferenceShape): unknown {
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((item: unknown, i) =>
        this.argument(item, (reference as readonly ReferenceShape[])[i] ?? 0)
      );
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      if (Object.hasOwn(value, "_ObjectPathId")) {
        const id = (value as { _ObjectPathId: unknown })._ObjectPathId;
        return typeof id === "number" ? this.resolve(id) : undefined;
      }
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, this.argument(item, 0)])
      );
    }
    return value;
  }
}
