import { invalidArgument } from "../../protocol/hostError";
import { text } from "../../protocol/readArgument";

/** The HTML names add-ins use; others are refused by name rather than guessed. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB` in capitals from `#RRGGBB` or an HTML colour name. */
export function color(value: unknown, location: string): string {
  const given = text(value, location);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const key = given.toLowerCase();
  const named = Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
  if (named === undefined) throw invalidArgument(undefined, location);
  return named;
}
