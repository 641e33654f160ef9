import { all, type OfficeParts } from "./officeParts";

/** Every part has a content type, every relationship a target. */
export function lintPackage(parts: OfficeParts): string[] {
  const types = parts.root("[Content_Types].xml");
  const defaults = new Set(
    all(types, "Default").map((one) => one.getAttribute("Extension")?.toLowerCase())
  );
  const overrides = all(types, "Override").map((one) =>
    (one.getAttribute("PartName") ?? "").slice(1)
  );
  const untyped = parts.names.filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(name) &&
      !defaults.has((name.split(".").at(-1) ?? "").toLowerCase())
  );
  const sources = [
    "",
    ...parts.names.filter((name) => !name.includes("_rels/") && !name.startsWith("[")),
  ];
  return [
    ...parts.names
      .filter((name) => isXml(name) && FORBIDDEN.test(parts.text(name)))
      .map((name) => `${name} holds a character that XML does not allow`),
    ...untyped.map((name) => `${name} has no content type`),
    ...overrides
      .filter((name) => !parts.files[name])
      .map((name) => `the content type of ${name} has no part`),
    ...duplicates(overrides).map((name) => `${name} has two content types`),
    ...sources.flatMap((source) => {
      const relations = parts.relations(source);
      return [
        ...relations
          .filter(
            ({ external, target }) =>
              !external && target !== "" && !target.startsWith("#") && !parts.files[target]
          )
          .map(({ target }) => `${source} points at ${target}, which is missing`),
        ...duplicates(relations.map(({ id }) => id)).map(
          (id) => `${source} uses relationship ${id} twice`
        ),
        ...missingIds(parts, source, new Set(relations.map(({ id }) => id))),
      ];
    }),
  ];
}

/** What no XML 1.0 document may hold, as itself or by its number. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:[0-8]|1[124-9]|2\d|3[01]|x[0-8bcef]|x1[0-9a-f]);/i;
const isXml = (name: string) => /\.(xml|rels|vml)$/.test(name);

function missingIds(parts: OfficeParts, source: string, known: ReadonlySet<string>): string[] {
  if (!source.endsWith(".xml")) return [];
  const used = [...parts.text(source).matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g)].map(
    ([, id = ""]) => id
  );
  return used
    .filter((id) => !known.has(id))
    .map((id) => `${source} uses relationship ${id}, which is missing`);
}

export function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((one, index) => values.indexOf(one) !== index))];
}
