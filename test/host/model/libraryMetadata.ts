/** What the loaded office.js says of its own classes: read from the code it runs, which names every wire member and requirement set. */

export interface LibraryClass {
  /** Wire name → newest ExcelApi version that the library asks for before it uses the member; undefined: none. */
  members: Map<string, string | undefined>;
}

/** Calls as `invoke(this, "GetRange", …)`; the build is minified, so only the strings keep their names. */
const CALLS = /\bthis, ?"(_?[A-Z]\w*)"/g;
const VERSION = /"(\d+\.\d+)"/;

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export function libraryClass(name: string): LibraryClass | undefined {
  const Class = (Excel as unknown as Record<string, { prototype: object } | undefined>)[name];
  if (!Class) return undefined;
  const prototype = Class.prototype as {
    _scalarPropertyOriginalNames?: string[];
  };
  const members: LibraryClass["members"] = new Map();
  for (const scalar of prototype._scalarPropertyOriginalNames ?? []) members.set(scalar, undefined);
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    for (const accessor of [descriptor.value as unknown, descriptor.get, descriptor.set]) {
      if (typeof accessor !== "function" || key === "constructor") continue;
      const code = accessor.toString();
      const version = versionIn(code, `${name}.${key}`);
      if (members.has(pascal(key)) && version) members.set(pascal(key), version);
      for (const [, member] of code.matchAll(CALLS))
        if (member !== undefined) members.set(member, version ?? members.get(member));
    }
  return { members };
}

function versionIn(code: string, member: string): string | undefined {
  const at = code.indexOf(`"${member}"`);
  return at < 0
    ? undefined
    : VERSION.exec(code.slice(at + member.length + 2, at + member.length + 40))?.[1];
}
