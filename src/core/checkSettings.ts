import * as v from "valibot";
import type { Problem } from "./problem";
import { DEFAULT_SETTINGS } from "./defaultSettings";
import type { Settings } from "./settings";
import { schemaOf } from "./settingSchemas";
import { TUNABLES } from "./tunables";

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
  const settings = result as unknown as Settings;
  keepTogether(settings, problems);
  return { settings, problems };
}

/** Settings that only make sense together fall back together. */
function keepTogether(settings: Settings, problems: Problem[]): void {
  const { cuts, bins, statusBounds, tierShares, rhythm, segmentModel, segmentMap } = settings;
  const fallBack = <Key extends keyof Settings>(key: Key) => {
    problems.push({ kind: "badSetting", key });
    settings[key] = structuredCopy(DEFAULT_SETTINGS[key]);
  };
  const { active, silent, sleeping } = statusBounds;
  if (!(active < silent && silent < sleeping)) fallBack("statusBounds");
  if (rhythm.atRisk >= rhythm.overdue) fallBack("rhythm");
  if (tierShares.top + tierShares.large + tierShares.medium >= 100) fallBack("tierShares");
  if (segmentModel === "own" && segmentMap.length === 0) fallBack("segmentModel");
  const lengths = cuts.kind === "fixed" ? [cuts.recency, cuts.frequency, cuts.monetary] : [];
  if (lengths.some((list) => list.length !== bins - 1)) fallBack("cuts");
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
