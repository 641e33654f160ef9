import type { Book } from "../../columns/book";
import type { Field, SheetKind } from "../../columns/fields";
import type { TextKey } from "../../text/text";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

/** A sheet, or one of its columns, that adds something when it is there. */
interface Input {
  kind: SheetKind;
  fields?: readonly Field[];
  adds: TextKey;
}

const INPUTS: readonly Input[] = [
  { kind: "orders", adds: "missing.orders" },
  { kind: "orders", fields: ["orderId"], adds: "missing.orderId" },
  { kind: "orders", fields: ["status"], adds: "missing.status" },
  { kind: "orders", fields: ["profit"], adds: "missing.profit" },
  { kind: "orders", fields: ["quantity"], adds: "missing.quantity" },
  { kind: "orders", fields: ["category"], adds: "missing.category" },
  { kind: "customers", adds: "missing.customers" },
  { kind: "customers", fields: ["owner"], adds: "missing.owner" },
  { kind: "customers", fields: ["created"], adds: "missing.created" },
  { kind: "customers", fields: ["pipelineStage"], adds: "missing.pipelineStage" },
  { kind: "customers", fields: ["stageEntered"], adds: "missing.stageEntered" },
  { kind: "customers", fields: ["source", "campaign"], adds: "missing.source" },
  { kind: "customers", fields: ["region", "product"], adds: "missing.region" },
  { kind: "customers", fields: ["phone", "company"], adds: "missing.phone" },
  { kind: "customers", fields: ["birthday"], adds: "missing.birthday" },
  { kind: "customers", fields: ["expectedSales"], adds: "missing.expectedSales" },
  { kind: "customers", fields: ["credit"], adds: "missing.credit" },
  { kind: "customers", fields: ["overdue"], adds: "missing.overdue" },
  { kind: "customers", fields: ["satisfaction"], adds: "missing.satisfaction" },
  { kind: "customers", fields: ["referrals"], adds: "missing.referrals" },
  { kind: "customers", fields: ["churnReason", "inducement"], adds: "missing.churnReason" },
  { kind: "customers", fields: ["nextAction", "dueDate"], adds: "missing.nextAction" },
  { kind: "stageLog", adds: "missing.stageLog" },
  { kind: "contacts", adds: "missing.contacts" },
  { kind: "costs", adds: "missing.costs" },
];

/** What could not be told because a sheet or a column is missing, and what it would add. Columns of a missing sheet are not listed one by one. */
export function missingTable({ book, text }: ReportData): TableBlock {
  const found = foundFields(book);
  const missing = INPUTS.filter(({ kind, fields }) => {
    const there = found[kind];
    return fields ? there && !fields.some((field) => there.has(field)) : !there;
  });
  return tableOf({
    key: "missing",
    title: text("notes.missing"),
    note: text("notes.missingNote"),
    columns: [
      [
        "input",
        text("head.missing"),
        "text",
        ({ kind, fields }) =>
          fields
            ? text.list(fields.map((field) => text(`field.${field}`)))
            : text(`sheetKind.${kind}`),
      ],
      [
        "kind",
        text("head.belongsOn"),
        "text",
        ({ kind, fields }) => text(fields ? `sheetKind.${kind}` : "notes.ownSheet"),
      ],
      ["adds", text("head.adds"), "text", ({ adds }) => text(adds)],
    ],
    items: missing,
    whenEmpty: text("notes.nothingMissing"),
    charts: [],
  });
}

function foundFields(book: Book): Partial<Record<SheetKind, ReadonlySet<Field>>> {
  const sources = [book.orders, book.customers, book.stageLog, book.contacts, book.costs];
  return Object.fromEntries(
    sources.flatMap((part) =>
      part?.source
        ? [[part.source.kind, new Set(part.source.columns.map(({ field }) => field))]]
        : []
    )
  );
}
