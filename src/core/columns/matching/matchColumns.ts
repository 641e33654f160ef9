import type { Field, SheetKind } from "../fields";
import {
  CONTACT_FIELDS,
  COST_FIELDS,
  CUSTOMER_FIELDS,
  ORDER_FIELDS,
  RATE_FIELDS,
  STAGE_LOG_FIELDS,
} from "../fields";
import { fieldsOfHeader, LEAST_CONFIDENCE, weighContent } from "./headerMatch";
import type { HeadedBlock } from "../sheets/readBlock";
import { headerKey } from "./headerKey";
import { ANY_ID } from "../names/customerId";

export interface Match {
  field: Field;
  column: number;
  confidence: number;
}

/** A correction by the user: this field is the column with this header; `""`: this field is no column. */
export interface FieldOverride {
  kind: SheetKind;
  field: string;
  header: string;
}

export const FIELDS: Record<SheetKind, readonly Field[]> = {
  orders: ORDER_FIELDS,
  customers: CUSTOMER_FIELDS,
  stageLog: STAGE_LOG_FIELDS,
  contacts: CONTACT_FIELDS,
  rates: RATE_FIELDS,
  costs: COST_FIELDS,
};

/** Confidence of a column that only its content speaks for. */
const BY_CONTENT = 0.4;

/**
 * Which column of a block is which field if the block is of this kind. The user's corrections come first; then the surest pairs of
 * header and field, each column and each field once; then what an order sheet cannot do without is looked for by content.
 */
export function matchColumns(
  block: HeadedBlock,
  kind: SheetKind,
  overrides: readonly FieldOverride[]
): Match[] {
  const matches: Match[] = [];
  const settled = new Set<Field>();
  for (const { field: name, header } of overrides.filter((override) => override.kind === kind)) {
    const field = FIELDS[kind].find((known) => known === name);
    const column = header === "" ? -1 : columnOf(block, header);
    if (!field || (column < 0 && header !== "")) continue;
    settled.add(field);
    if (column >= 0) matches.push({ field, column, confidence: 1 });
  }

  const taken = new Set(matches.map((match) => match.column));
  for (const pair of rankedPairs(block, kind)) {
    if (settled.has(pair.field) || taken.has(pair.column)) continue;
    settled.add(pair.field);
    taken.add(pair.column);
    matches.push(pair);
  }
  if (kind === "customers") nameAsId(block, matches, settled);
  if (kind === "orders") matches.push(...missingByContent(block, matches, settled, taken));
  return matches.sort((a, b) => a.column - b.column);
}

/** Where no column is the id the customers' names are. */
function nameAsId(block: HeadedBlock, matches: Match[], settled: ReadonlySet<Field>): void {
  const name = matches.find(({ field }) => field === "name");
  if (settled.has("customerId") || !name) return;
  const header = block.headers[name.column] ?? "";
  const may = fieldsOfHeader(header, "customers").find(({ field }) => field === "customerId");
  if (!may || ANY_ID.has(headerKey(header))) return;
  matches.splice(matches.indexOf(name), 1, { ...may, column: name.column });
}

/** Column with this header: as written, else as it reads; -1 when there is none. */
export function columnOf(block: HeadedBlock, header: string): number {
  const written = block.headers.indexOf(header.trim());
  const key = headerKey(header);
  return written >= 0 || key === ""
    ? written
    : block.headers.findIndex((candidate) => headerKey(candidate) === key);
}

function rankedPairs(block: HeadedBlock, kind: SheetKind): Match[] {
  return block.headers
    .flatMap((header, column) => {
      const profile = block.profiles[column];
      if (block.own[column] || !profile) return [];
      return fieldsOfHeader(header, kind).map(({ field, confidence }) => ({
        field,
        column,
        confidence: weighContent(field, confidence, profile),
      }));
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
}

/** On a sheet whose customer is known, the only column of dates is its date, and the only column of money its amount. */
function missingByContent(
  block: HeadedBlock,
  matches: readonly Match[],
  settled: ReadonlySet<Field>,
  taken: ReadonlySet<number>
): Match[] {
  const has = (...fields: Field[]) => fields.some((field) => settled.has(field));
  if (!matches.some(({ field }) => field === "customerId")) return [];
  const only = (field: Field, wanted: (column: number) => boolean): Match[] => {
    const columns = block.headers
      .map((_, column) => column)
      .filter((column) => !taken.has(column) && !block.own[column] && wanted(column));
    return columns.length === 1 ? [{ field, column: columns[0] ?? 0, confidence: BY_CONTENT }] : [];
  };
  return [
    ...(has("paidDate", "orderDate")
      ? []
      : only("orderDate", (column) => (block.profiles[column]?.dates ?? 0) >= 0.8)),
    ...(has("amount", "netAmount", "unitPrice")
      ? []
      : only("amount", (column) => {
          const profile = block.profiles[column];
          return (profile?.amounts ?? 0) >= 0.8 && (profile?.money ?? 0) > 0;
        })),
  ];
}
