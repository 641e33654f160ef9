import type { WireObject } from "./wireObject";

/** Objects the client asked to keep between batches (`track`), by the id it was given. */
export class References {
  private readonly byId = new Map<string, WireObject>();
  private readonly ids = new WeakMap<WireObject, string>();
  private next = 1;

  get count(): number {
    return this.byId.size;
  }

  keep(target: WireObject): void {
    if (this.ids.has(target)) return;
    const id = `Ref${this.next++}`;
    this.ids.set(target, id);
    this.byId.set(id, target);
  }

  release(id: unknown): void {
    const target = typeof id === "string" ? this.byId.get(id) : undefined;
    if (!target) return;
    this.byId.delete(String(id));
    this.ids.delete(target);
  }

  get(id: string): WireObject | undefined {
    return this.byId.get(id);
  }

  idOf(target: WireObject): string | undefined {
    return this.ids.get(target);
  }

  all(): Iterable<WireObject> {
    return this.byId.values();
  }
}
