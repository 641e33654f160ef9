import { parseArgs } from "node:util";
import type { Day } from "../core/columns/values/cell";
import { LANGUAGES } from "../core/settings";
import type { Language } from "../core/settings";
import type { MapOverride } from "../excel/job";
import { readDay } from "./day";
import { readMapping } from "./mapping";
import { done, usage } from "./problem";
import type { Outcome } from "./problem";

/** One workbook, or one or two CSV files that become the sheets of a new one. */
export type Input =
  { kind: "book"; path: string } | { kind: "csv"; orders?: string; customers?: string };

export interface ReviewCommand {
  kind: "review";
  input: Input;
  out?: string;
  asOf?: Day;
  /** `-` is standard output. */
  json?: string;
  settings?: string;
  mappings: MapOverride[];
}

export type Command = { kind: "help" } | { kind: "version" } | ReviewCommand;

const OPTIONS = {
  out: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "string" },
  lang: { type: "string" },
  settings: { type: "string" },
  map: { type: "string", multiple: true },
  orders: { type: "string" },
  customers: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type Values = Record<string, string | undefined>;

/**
 * The language to speak: `--lang`, else Chinese where the system's locale (LC_ALL, LC_MESSAGES, LANG) is Chinese, else English.
 * Found before anything is judged, so that complaints about the rest are in it.
 */
export function languageOf(args: string[], env: Record<string, string | undefined>): Language {
  const asked = LANGUAGES.find((language) =>
    args.some(
      (arg, i) => arg === `--lang=${language}` || (arg === language && args[i - 1] === "--lang")
    )
  );
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return asked ?? (/^zh/iu.test(locale) ? "zh-CN" : "en");
}

/** Understands `review BOOK.xlsx …`. Files are not looked at. */
export function readArguments(args: string[]): Outcome<Command> {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const values: Values = {};
  const maps: string[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(OPTIONS, token.name))
      return usage({ kind: "unknownOption", option: token.rawName });
    if (token.name === "help" || token.name === "version") return done({ kind: token.name });
    if (!token.value || (!token.inlineValue && /^-./u.test(token.value)))
      return usage({ kind: "missingValue", option: token.rawName });
    if (token.name === "map") maps.push(token.value);
    else values[token.name] = token.value;
  }
  return readReview(words, values, maps);
}

function readReview(words: string[], values: Values, maps: string[]): Outcome<Command> {
  const [command, book, extra] = words;
  if (command === undefined) return usage({ kind: "noCommand" });
  if (command === "help") return done({ kind: "help" });
  if (command !== "review") return usage({ kind: "unknownCommand", command });
  if (extra !== undefined) return usage({ kind: "twoBooks", extra });
  const input = readInput(book, values);
  if (!input.ok) return input;

  const { out, json, settings, lang } = values;
  if (lang !== undefined && !LANGUAGES.some((language) => language === lang))
    return usage({ kind: "badLanguage", value: lang });
  const day = values["as-of"];
  const asOf = day === undefined ? undefined : readDay(day);
  if (day !== undefined && asOf === undefined) return usage({ kind: "badDay", value: day });

  const mappings: MapOverride[] = [];
  for (const map of maps) {
    const mapping = readMapping(map);
    if (!mapping.ok) return mapping;
    mappings.push(mapping.value);
  }
  return done({
    kind: "review",
    input: input.value,
    mappings,
    ...(out !== undefined && { out }),
    ...(asOf !== undefined && { asOf }),
    ...(json !== undefined && { json }),
    ...(settings !== undefined && { settings }),
  });
}

function readInput(book: string | undefined, { orders, customers }: Values): Outcome<Input> {
  if (orders === undefined && customers === undefined)
    return book === undefined ? usage({ kind: "noInput" }) : done({ kind: "book", path: book });
  if (book !== undefined) return usage({ kind: "bookAndCsv" });
  for (const path of [orders, customers])
    if (path !== undefined && /\.(xlsx|xlsm|xls|xlsb|ods)$/iu.test(path))
      return usage({ kind: "notCsv", path });
  return done({
    kind: "csv",
    ...(orders !== undefined && { orders }),
    ...(customers !== undefined && { customers }),
  });
}
