import { invalidArgument } from "./hostError";
import type { References } from "./references";
import type { QueryInfo } from "./wire";
import {
  camelCase,
  memberOf,
  pascalCase,
  readProperty,
  WireCollection,
  WireObject,
} from "./wireObject";

type Selection = readonly (readonly string[])[];
const EVERY_SCALAR = "*";

const selectionOf = (query: QueryInfo): Selection => {
  const steps = (name: string) => name.split(/[/.]/).filter(Boolean).map(pascalCase);
  const selected = (query.Select ?? []).map(steps).filter((path) => path.length > 0);
  const expanded = (query.Expand ?? []).map((name) => [...steps(name), EVERY_SCALAR]);
  return selected.length ? [...selected, ...expanded] : [[EVERY_SCALAR], ...expanded];
};

/** The members that say which object a result is about. */
export function identityOf(target: WireObject, references: References): Record<string, unknown> {
  const reference = references.idOf(target);
  return reference ? { ...target.identity(), _ReferenceId: reference } : { ...target.identity() };
}

/** Answers a load: an object's selected members, or `{_Items}` of a collection's, named as on the wire. */
export function runQuery(target: WireObject, query: QueryInfo, references: References): unknown {
  return project(target, selectionOf(query), query, references);
}

function project(
  target: WireObject,
  selection: Selection,
  query: QueryInfo,
  references: References
): Record<string, unknown> {
  if (target instanceof WireCollection)
    return projectItems(target as WireCollection<WireObject>, selection, query, references);
  const result = identityOf(target, references);
  const nested = new Map<string, string[][]>();
  for (const [name, ...rest] of selection) {
    if (name === undefined) continue;
    if (name === EVERY_SCALAR) {
      for (const scalar of target.scalars) result[scalar] = readProperty(target, scalar);
      continue;
    }
    const value = readSelected(target, name);
    if (value instanceof WireObject || value === null || rest.length)
      nested.set(name, [...(nested.get(name) ?? []), rest.length ? rest : [EVERY_SCALAR]]);
    else result[name] = value;
  }
  for (const [name, inner] of nested) {
    const value = readSelected(target, name);
    result[name] = value instanceof WireObject ? project(value, inner, {}, references) : value;
  }
  return result;
}

function projectItems(
  target: WireCollection<WireObject>,
  selection: Selection,
  query: QueryInfo,
  references: References
): Record<string, unknown> {
  const result = identityOf(target, references);
  const isOwn = (path: readonly string[]) =>
    path[0] !== undefined && target.scalars.includes(path[0]);
  for (const [name] of selection.filter(isOwn))
    if (name !== undefined) result[name] = readProperty(target, name);
  const ofItems = selection
    .filter((path) => !isOwn(path))
    .map((path) => (path[0] === "Items" ? path.slice(1) : path))
    .map((path) => (path.length ? path : [EVERY_SCALAR]));
  if (ofItems.some((path) => path[0] === EVERY_SCALAR))
    for (const scalar of target.scalars) result[scalar] = readProperty(target, scalar);
  if (ofItems.length) {
    const first = query.Skip ?? 0;
    const last = query.Top === undefined ? undefined : first + query.Top;
    result._Items = target
      .items()
      .slice(first, last)
      .map((item) => project(item, ofItems, {}, references));
  }
  return result;
}

function readSelected(target: WireObject, name: string): unknown {
  const member = memberOf(target, name);
  if (!member)
    throw invalidArgument(
      `The property '${camelCase(name)}' is not available on ${target.wireName} in this host.`,
      `${target.wireName}.${camelCase(name)}`
    );
  return readProperty(target, name);
}

/** The same result with the names JavaScript uses, for `QueryAsJson`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : camelCase(name),
      asJson(inner),
    ])
  );
}
