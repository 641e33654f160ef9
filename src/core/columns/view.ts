import type { Field, SheetKind } from "./fields";
import { SHEET_KINDS } from "./fields";
import type { FieldOverride, Match } from "./matching/matchColumns";
import { columnOf, matchColumns } from "./matching/matchColumns";
import type { HeadedBlock } from "./sheets/readBlock";

/** A block seen as one kind of sheet. */
export interface View {
  block: HeadedBlock;
  kind: SheetKind;
  matches: Match[];
  /** Fields that this kind of sheet cannot do without and that were not found. */
  missing: Field[];
  /** How much speaks for this kind; sum of confidences. */
  score: number;
  /** The same without fields that other kinds of sheet carry as well. */
  core: number;
  /** The user named a column of this kind by a header that stands in no other block. */
  corrected: boolean;
}

export type Views = Record<SheetKind, View>;

/** What a kind cannot do without: for each field one of the sets that can stand for it. */
export const REQUIRED: Record<SheetKind, readonly { field: Field; oneOf: readonly Field[][] }[]> = {
  customers: [required("customerId")],
  orders: [
    required("customerId"),
    { field: "orderDate", oneOf: [["paidDate"], ["orderDate"]] },
    { field: "amount", oneOf: [["amount"], ["netAmount"], ["quantity", "unitPrice"]] },
  ],
  stageLog: [required("date"), required("customerId"), required("toStage")],
  contacts: [required("date"), required("customerId")],
  rates: [required("currency"), required("rate")],
  costs: [required("cost"), { field: "source", oneOf: [["source"], ["campaign"]] }],
};

function required(field: Field) {
  return { field, oneOf: [[field]] };
}

/** Order lines and records of contacts say these of their customer too: they speak for no kind. */
const SHARED: Partial<Record<SheetKind, ReadonlySet<Field>>> = {
  customers: new Set<Field>([
    "owner",
    "source",
    "campaign",
    "region",
    "phone",
    "company",
    "product",
    "note",
    "nextAction",
    "dueDate",
  ]),
  orders: new Set<Field>(["profit", "category"]),
};

/** Each block as each kind of sheet. */
export function viewsOf(
  blocks: readonly HeadedBlock[],
  overrides: readonly FieldOverride[]
): Views[] {
  const holders = (header: string) => blocks.filter((block) => columnOf(block, header) >= 0).length;
  const single = overrides.filter(({ header }) => header !== "" && holders(header) === 1);
  return blocks.map(
    (block) =>
      Object.fromEntries(
        SHEET_KINDS.map((kind) => [kind, viewAs(block, kind, overrides, single)])
      ) as Views
  );
}

function viewAs(
  block: HeadedBlock,
  kind: SheetKind,
  overrides: readonly FieldOverride[],
  single: readonly FieldOverride[]
): View {
  const matches = matchColumns(block, kind, overrides);
  const has = (field: Field) => matches.some((match) => match.field === field);
  const shared = SHARED[kind];
  const sum = (of: readonly Match[]) => of.reduce((total, { confidence }) => total + confidence, 0);
  return {
    block,
    kind,
    matches,
    missing: REQUIRED[kind]
      .filter(({ oneOf }) => !oneOf.some((fields) => fields.every(has)))
      .map(({ field }) => field),
    score: sum(matches),
    core: sum(matches.filter(({ field }) => !shared?.has(field))),
    corrected: single.some(
      (override) => override.kind === kind && columnOf(block, override.header) >= 0
    ),
  };
}

export function matchOf(view: View, field: Field): Match | undefined {
  return view.matches.find((match) => match.field === field);
}

/** Whether the same customers come again and again, as on orders and contacts. */
export function idsRepeat(view: View): boolean {
  const id = matchOf(view, "customerId");
  const profile = id && view.block.profiles[id.column];
  return profile !== undefined && profile.filled > 1 && profile.distinct < 0.9;
}
