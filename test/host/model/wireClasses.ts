import fs from "node:fs";
import path from "node:path";
import { WireCollection, WireObject } from "../../../src/host/protocol/wireObject";

const MODEL = path.join(__dirname, "../../../src/host/model");
type WireClass = new (...args: unknown[]) => WireObject;

const isWireClass = (value: unknown): value is WireClass =>
  typeof value === "function" && value.prototype instanceof WireObject;

/** Every class of the model that stands for one of Excel's, with the wire members it offers. */
export function wireClasses(): { name: string; members: string[]; scalars: readonly string[] }[] {
  const exported = fs
    .readdirSync(MODEL, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => Object.values(jest.requireActual<object>(path.join(MODEL, file))))
    .filter(isWireClass);
  return [...new Set(exported)]
    .map((Class) => ({ Class, sample: new Class() }))
    .filter(({ sample }) => typeof sample.wireName === "string")
    .map(({ Class, sample }) => ({
      name: sample.wireName,
      members: membersOf(Class.prototype as object),
      scalars: sample.scalars,
    }))
    .filter(({ members, name }, _index, all) => isWidest(members, name, all))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** A class may be built from several of ours; the last one has all members. */
const isWidest = (
  members: string[],
  name: string,
  all: { name: string; members: string[] }[]
): boolean => all.every((other) => other.name !== name || other.members.length <= members.length);

function membersOf(prototype: object): string[] {
  const members = new Set<string>();
  const ends: object[] = [WireObject.prototype, WireCollection.prototype];
  for (let at = prototype; !ends.includes(at); at = Object.getPrototypeOf(at) as object)
    for (const name of Object.getOwnPropertyNames(at)) if (/^_?[A-Z]/.test(name)) members.add(name);
  return [...members].sort();
}
