import { invalidArgument } from "./hostError";

/** Readers that turn what a client sent into what the model expects, or fail as Excel does. `undefined` is an omitted argument. */

export function text(value: unknown, location?: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(undefined, location);
}

export function optionalText(value: unknown, location?: string): string | undefined {
  return value === undefined || value === null ? undefined : text(value, location);
}

export function number(value: unknown, location?: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(undefined, location);
}

export function whole(value: unknown, location?: string): number {
  const result = number(value, location);
  if (!Number.isInteger(result)) throw invalidArgument(undefined, location);
  return result;
}

export function optionalWhole(
  value: unknown,
  fallback: number | undefined,
  location?: string
): number {
  if (value === undefined || value === null) {
    if (fallback === undefined) throw invalidArgument(undefined, location);
    return fallback;
  }
  return whole(value, location);
}

export function flag(value: unknown, location?: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(undefined, location);
}

export function optionalFlag(value: unknown, fallback: boolean, location?: string): boolean {
  return value === undefined || value === null ? fallback : flag(value, location);
}

export function choice<T extends string>(
  value: unknown,
  choices: readonly T[],
  location?: string
): T {
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument(undefined, location);
  return found;
}

export function record(value: unknown, location?: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw invalidArgument(undefined, location);
}

export function list(value: unknown, location?: string): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw invalidArgument(undefined, location);
}
