import type { Tier } from "../codes";
import type { Cell } from "../columns/values/cell";
import { cellText } from "../columns/values/normalizeId";
import { LANGUAGES } from "../settings";
import { createText } from "../text/text";
import {
  LONGEST_ACTION,
  MOST_DAYS_BETWEEN,
  MOST_RULES,
  type Offer,
  type PlaybookGroup,
  type PlaybookRule,
  type Season,
} from "./playbook";
import {
  PLAYBOOK_COLUMNS,
  type PlaybookColumn,
  playbookWords,
  type WordColumn,
  wordKey,
} from "./playbookCells";

/** What is wrong with an edited playbook. `row` counts the rows given, the header being row 0; `describePlaybookProblem` has the sentence. */
export type PlaybookProblem =
  | { kind: "missingColumn"; column: PlaybookColumn }
  | { kind: "unknownWord"; row: number; column: WordColumn; value: string }
  | { kind: "badDays"; row: number; value: string }
  | { kind: "noAction"; row: number }
  | { kind: "tooLong"; row: number; column: "en" | "zh" }
  | { kind: "tooManyRules"; count: number }
  | { kind: "noRules" };

export type PlaybookReading =
  { ok: true; rules: PlaybookRule[] } | { ok: false; problems: PlaybookProblem[] };

const WORD_COLUMNS = ["group", "tier", "season", "offer"] as const satisfies WordColumn[];

/**
 * The rules of an edited playbook table. Labels may be in either language, whatever the run's, or be the codes; columns may have been moved,
 * and others added. A blank tier or season means every one; blank rows are passed over. With one problem no rule is taken over, since the
 * first rule that fits decides and a missing one would let another decide.
 *
 * @param rows the table as Office.js `Range.values` delivers it, its header first
 */
export function readPlaybookRows(rows: readonly (readonly Cell[])[]): PlaybookReading {
  const places = columnPlaces(rows[0] ?? []);
  const missing = PLAYBOOK_COLUMNS.filter(([column]) => !places.has(column));
  if (missing.length > 0) {
    return { ok: false, problems: missing.map(([column]) => ({ kind: "missingColumn", column })) };
  }
  const words = new Map(WORD_COLUMNS.map((column) => [column, playbookWords(column)]));
  const problems: PlaybookProblem[] = [];
  const rules: PlaybookRule[] = [];
  rows.forEach((cells, row) => {
    const textOf = (column: PlaybookColumn) => cellText(cells[places.get(column) ?? -1] ?? "");
    if (row === 0 || PLAYBOOK_COLUMNS.every(([column]) => textOf(column) === "")) return;
    const code = (column: WordColumn): string => {
      const value = textOf(column);
      const known = words.get(column)?.get(wordKey(value));
      if (known === undefined) problems.push({ kind: "unknownWord", row, column, value });
      return known ?? "";
    };
    const group = code("group") as PlaybookGroup;
    const tier = code("tier") as Tier | "";
    const season = code("season") as Season | "";
    const [en, zh] = [textOf("en"), textOf("zh")];
    if (en === "" && zh === "") problems.push({ kind: "noAction", row });
    for (const column of ["en", "zh"] as const) {
      if (textOf(column).length > LONGEST_ACTION) problems.push({ kind: "tooLong", row, column });
    }
    const offer = code("offer") as Offer;
    const days = daysOf(textOf("everyDays"));
    if (days === undefined) problems.push({ kind: "badDays", row, value: textOf("everyDays") });
    const everyDays = days ?? 0;
    rules.push({
      group,
      ...(tier && { tier }),
      ...(season && { season }),
      en,
      zh,
      offer,
      everyDays,
    });
  });
  if (rules.length === 0) problems.push({ kind: "noRules" });
  if (rules.length > MOST_RULES) problems.push({ kind: "tooManyRules", count: rules.length });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rules };
}

/** Where each column stands, by its header in either language; of two that say the same the first. */
function columnPlaces(header: readonly Cell[]): Map<PlaybookColumn, number> {
  const keys = header.map((cell) => wordKey(cellText(cell)));
  const places = new Map<PlaybookColumn, number>();
  for (const [column, label] of PLAYBOOK_COLUMNS) {
    const names = LANGUAGES.map((language) => wordKey(createText(language)(label)));
    const at = keys.findIndex((key) => names.includes(key));
    if (at >= 0) places.set(column, at);
  }
  return places;
}

function daysOf(value: string): number | undefined {
  const digits = value.normalize("NFKC");
  if (!/^\d{1,4}$/.test(digits)) return undefined;
  const days = Number(digits);
  return days <= MOST_DAYS_BETWEEN ? days : undefined;
}
