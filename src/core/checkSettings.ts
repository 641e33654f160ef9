import * as v from "valibot";
import type { Problem } from "./problem";
import { DEFAULT_SETTINGS } from "./defaultSettings";
import type { Settings } from "./settings";
import { TUNABLES } from "./tunables";
import type { TunableKind } from "./tunables";

const cutPoints = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.length(4),
  v.check((cuts) => cuts.every((cut, i) => i === 0 || cut >= (cuts[i - 1] ?? cut)))
);

function schemaOf(kind: TunableKind) {
  switch (kind.type) {
    case "integer":
      return v.pipe(v.number(), v.integer(), v.minValue(kind.min), v.maxValue(kind.max));
    case "choice":
      return v.picklist(kind.options);
    case "switch":
      return v.boolean();
    case "text":
      return v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(kind.maxLength));
    case "textList":
      return v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(kind.maxLength))),
        v.maxLength(kind.maxItems)
      );
    case "cuts":
      return v.variant("kind", [
        v.object({ kind: v.literal("percentile") }),
        v.object({
          kind: v.literal("fixed"),
          recency: cutPoints,
          frequency: cutPoints,
          monetary: cutPoints,
        }),
      ]);
  }
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Own properties only: a path such as `constructor` finds nothing. */
function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function readPath(value: unknown, key: string): unknown {
  return key.split(".").reduce(own, value);
}

function writePath(target: Json, key: string, value: unknown): void {
  const [first = "", second] = key.split(".");
  if (second === undefined) target[first] = value;
  else {
    const inner = target[first];
    target[first] = { ...(isObject(inner) ? inner : {}), [second]: value };
  }
}

/**
 * Makes settings of stored or typed JSON, which is not to be trusted. Unknown keys are ignored, absent ones get their default,
 * wrong ones too and are reported as `badSetting`. An optional setting that is `null`, or absent from a group that is there,
 * is absent: a stage without a limit stays without one.
 *
 * @returns settings that are always complete and valid; never throws.
 */
export function checkSettings(input: unknown): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  const result: Json = {};
  if (input !== undefined && input !== null && !isObject(input)) {
    problems.push({ kind: "badSetting", key: "" });
  }
  for (const { key, optional, kind } of TUNABLES) {
    const given = readPath(input, key);
    const group = key.includes(".") ? readPath(input, key.replace(/\..*/, "")) : input;
    const leftOut = optional && (given === null || (given === undefined && isObject(group)));
    if (leftOut) continue;
    const fallback = readPath(DEFAULT_SETTINGS, key);
    const checked = given === undefined ? undefined : v.safeParse(schemaOf(kind), given);
    if (checked && !checked.success) problems.push({ kind: "badSetting", key });
    const value = checked?.success ? checked.output : fallback;
    if (value !== undefined) writePath(result, key, structuredCopy(value));
  }
  result["statusBounds"] = orderedBounds(result["statusBounds"], problems);
  if (!isObject(result["stageLimits"])) result["stageLimits"] = {};
  return { settings: result as unknown as Settings, problems };
}

/** Bounds that do not rise would make a status nobody can have: all three fall back together. */
function orderedBounds(bounds: unknown, problems: Problem[]): Settings["statusBounds"] {
  const { active, silent, sleeping } = bounds as Settings["statusBounds"];
  if (active < silent && silent < sleeping) return { active, silent, sleeping };
  problems.push({ kind: "badSetting", key: "statusBounds" });
  return { ...DEFAULT_SETTINGS.statusBounds };
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
