import { apiNotFound, HostError, itemNotFound } from "./hostError";

/**
 * Everything a batch can address. Wire members are the getters, setters and methods with PascalCase names (or `_PascalCase`
 * for the library's private ones) that a subclass defines on its prototype; nothing else can be reached from outside.
 */
export abstract class WireObject {
  /** Name of the class in office.js, for messages. */
  abstract readonly wireName: string;
  /** What a load without a selection returns. */
  get scalars(): readonly string[] {
    return [];
  }

  /** What it stands for was deleted; a kept reference to it then fails. */
  get isGone(): boolean {
    return false;
  }

  /** Sent with every result so that the client can address the object again: `Id`, `_Id` or nothing. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A wire object with items, addressed by key or position. */
export abstract class WireCollection<T extends WireObject> extends WireObject {
  abstract items(): readonly T[];

  /** The item a key stands for; names ignore case as in Excel. */
  find(key: unknown): T | undefined {
    return this.items()[typeof key === "number" ? key : -1];
  }

  at(index: unknown): T {
    const item =
      typeof index === "number" && Number.isInteger(index) ? this.items()[index] : undefined;
    if (!item) throw itemNotFound(`${this.wireName}.getItemAt`);
    return item;
  }

  index(key: unknown): T {
    const item = this.find(key);
    if (!item) throw itemNotFound(`${this.wireName}.getItem`);
    return item;
  }
}

const WIRE_NAME = /^_?[A-Z][A-Za-z0-9]*$/;

export const camelCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

export const pascalCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** A wire member's descriptor, or undefined: prototype names such as `constructor` never match. */
export function memberOf(target: WireObject, name: string): PropertyDescriptor | undefined {
  if (!WIRE_NAME.test(name)) return undefined;
  let prototype: object | null = Object.getPrototypeOf(target) as object | null;
  while (prototype && prototype !== WireObject.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

function requireMember(target: WireObject, name: string): PropertyDescriptor {
  const descriptor = memberOf(target, name);
  if (!descriptor) throw apiNotFound(`${target.wireName}.${camelCase(name)}`);
  return descriptor;
}

export function readProperty(target: WireObject, name: string): unknown {
  const { get } = requireMember(target, name);
  if (!get) throw apiNotFound(`${target.wireName}.${camelCase(name)}`);
  return get.call(target) as unknown;
}

export function writeProperty(target: WireObject, name: string, value: unknown): void {
  const { set } = requireMember(target, name);
  const location = `${target.wireName}.${camelCase(name)}`;
  if (!set)
    throw new HostError("InvalidArgument", `${location} cannot be set in this host.`, location);
  set.call(target, value);
}

export function callMethod(target: WireObject, name: string, args: readonly unknown[]): unknown {
  const { value } = requireMember(target, name);
  if (typeof value !== "function") throw apiNotFound(`${target.wireName}.${camelCase(name)}`);
  return (value as (...args: unknown[]) => unknown).apply(target, [...args]);
}
