import type { Problem } from "../problem";
import type { SheetKind } from "./fields";
import { SHEET_KINDS } from "./fields";
import { headerKey } from "./matching/headerKey";
import { kindOfBlock } from "./matching/kindOfBlock";
import { columnOf, FIELDS } from "./matching/matchColumns";
import type { FieldOverride } from "./matching/matchColumns";
import type { HeadedBlock } from "./sheets/readBlock";
import { readBlock } from "./sheets/readBlock";
import type { Candidate, Recognition } from "./recognition";
import { sourceMap } from "./sourceMap";
import type { View } from "./view";
import { viewsOf } from "./view";

/**
 * Finds the sheets of each kind among blocks of cells, by their headers, by what the cells hold, and by what the user corrected: at most
 * one block a kind, one kind a block. Orders or customers alone are enough. An override whose `header` is `""` says that the field is no
 * column; one whose header stands in no block is the problem `unknownColumn`. When there is neither sheet, the problem says what the most
 * likely one lacks, or `noData`; a kind that the user corrected and that still lacks something is a problem too.
 *
 * @param candidates blocks without the product's own report sheets
 */
export function recognise(
  candidates: readonly Candidate[],
  overrides: readonly FieldOverride[] = [],
  { date1904 = false }: { date1904?: boolean } = {}
): { recognition: Recognition; problems: Problem[] } {
  const wanted = new Set(
    overrides.map(({ header }) => headerKey(header)).filter((key) => key !== "")
  );
  const blocks = candidates
    .map((candidate) => readBlock(candidate, wanted))
    .filter((block) => block !== undefined);
  // that a field is no column does not change what the sheet is, unless it cannot do without it
  const named = viewsOf(
    blocks,
    overrides.filter(({ header }) => header !== "")
  ).map(kindOfBlock);
  const all = viewsOf(blocks, overrides).map((views, i) => {
    const kind = named[i];
    return { views, kind: kind && views[kind].missing.length === 0 ? kind : kindOfBlock(views) };
  });

  const recognition: Recognition = {};
  for (const kind of SHEET_KINDS) {
    const view = best(all.filter((one) => one.kind === kind).map(({ views }) => views[kind]));
    if (view) recognition[kind] = sourceMap(view.block, kind, view.matches, date1904);
  }

  const free = all.filter(({ kind }) => kind === undefined).map(({ views }) => views);
  const nearly = (kind: SheetKind) =>
    recognition[kind]
      ? undefined
      : best(
          free
            .map((views) => views[kind])
            .filter((view) => (kind === "orders" && isNearlyOrders(view)) || view.corrected)
        );
  const problems = unknownColumns(blocks, overrides);
  for (const kind of SHEET_KINDS) {
    const view = nearly(kind);
    const [field] = view?.missing ?? [];
    if (!view || !field) continue;
    const { sheet } = view.block.candidate;
    problems.push({ kind: "missingField", sheetKind: kind, field, sheet, headers: choices(view) });
  }
  const { orders, customers } = recognition;
  if (!orders && !customers && problems.every(({ kind }) => kind !== "missingField"))
    problems.push({ kind: "noData" });
  return { recognition, problems };
}

/** Names an order and something else of it. */
function isNearlyOrders(view: View): boolean {
  const strong = view.matches.filter(({ confidence }) => confidence > 0.5);
  return (
    view.missing.length > 0 &&
    strong.length >= 2 &&
    strong.some(({ field }) => field === "orderId" || field === "amount")
  );
}

/** The headers of a block, those that no field claimed first. */
function choices({ block, matches }: View): string[] {
  const claimed = new Set(matches.map(({ column }) => column));
  const at = block.headers.map((_, column) => column);
  const named = at.filter((column) => !block.own[column] && block.headers[column] !== "");
  return [
    ...named.filter((column) => !claimed.has(column)),
    ...named.filter((column) => claimed.has(column)),
  ].map((column) => block.headers[column] ?? "");
}

/** The surest; among similar ones that with more rows. */
function best(views: readonly View[]): View | undefined {
  const rank = (view: View) =>
    view.score + Math.log10(1 + view.block.candidate.rowCount) / 2 + (view.corrected ? 100 : 0);
  return [...views].sort((a, b) => rank(b) - rank(a))[0];
}

function unknownColumns(
  blocks: readonly HeadedBlock[],
  overrides: readonly FieldOverride[]
): Problem[] {
  return overrides
    .filter(({ kind, field, header }) => {
      const known = FIELDS[kind].some((candidate) => candidate === field);
      return !known || (header !== "" && !blocks.some((block) => columnOf(block, header) >= 0));
    })
    .map(({ kind, header }) => ({ kind: "unknownColumn", sheetKind: kind, header }));
}
