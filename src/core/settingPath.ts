import type { Settings } from "./settings";

type Json = Record<string, unknown>;

/** The value that a path such as `statusBounds.active` has in the settings; `undefined` for an absent one. */
export function settingAt(settings: Settings, key: string): unknown {
  return key.split(".").reduce<unknown>((at, part) => (at as Json | undefined)?.[part], settings);
}

/** The settings with another value at a path; `undefined` takes an optional one out. The value must fit: it is not checked. */
export function withSetting(settings: Settings, key: string, value: unknown): Settings {
  const [first = "", second] = key.split(".");
  const group = settings as unknown as Json;
  const changed =
    second === undefined ? value : { ...(group[first] as Json | undefined), [second]: value };
  const next: Json = { ...group, [first]: changed };
  if (changed === undefined) delete next[first];
  return next as unknown as Settings;
}
