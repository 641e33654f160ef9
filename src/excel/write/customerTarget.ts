import type { Analysis } from "../../core/review";
import type { BookMemory } from "../memory/bookSettings";
import type { FollowUpPlace } from "../memory/bookRecord";
import { customerSheetName } from "../find/customerSheet";
import type { CustomerSource, Sources } from "../find/findSources";
import { missingFollowUps } from "../find/followUpColumns";
import { planColumns } from "./planColumns";
import type { WritePlan } from "./planColumns";
import type { ReadBook } from "../read/readBook";
import type { Session } from "../session/session";

/** Where the customers' columns go: onto a sheet that is there, or onto one that is yet to be made. */
export type CustomerTarget =
  | {
      kind: "there";
      source: CustomerSource;
      plan: WritePlan;
      appended: string[];
      /** For each data row, those to be appended included, its index in the columns' values; -1: nobody's row. */
      valueOfRow: Int32Array;
      made: boolean;
      formattedRows: number;
      /** Follow-up columns of earlier runs. */
      earlier: FollowUpPlace[];
    }
  | { kind: "toMake"; sheet: string; ids: string[] };

interface Job {
  sources: Sources;
  read: ReadBook;
  analysis: Analysis;
  memory: BookMemory;
}

/** Beside the customers where there are some, else onto a sheet that is made from the ids in the orders. Writes nothing. */
export async function placeCustomers(
  session: Session,
  { sources, read, analysis, memory }: Job
): Promise<CustomerTarget> {
  const source = sources.customers;
  const { customers } = read.book;
  if (!source) {
    const ids = customers.length > 0 ? customers.id : [""]; // a Table has at least one row
    return { kind: "toMake", sheet: await customerSheetName(session), ids };
  }
  const earlier = memory.record?.customers;
  const isEarlier = source.own.length > 0 && earlier !== undefined;
  const made = isEarlier && earlier.made;
  const formattedRows = isEarlier ? earlier.rows : 0;
  const fields = missingFollowUps(source.map, isEarlier ? earlier : undefined);
  const appended = made ? customers.id.slice(customers.onSheet) : [];
  const { dataRows } = source.block;
  const valueOfRow = new Int32Array(dataRows + appended.length).fill(-1);
  valueOfRow.set(customers.ofRow);
  appended.forEach((_, i) => (valueOfRow[dataRows + i] = customers.onSheet + i));
  return {
    kind: "there",
    source,
    plan: await planColumns(session, source, analysis.columns, fields, formattedRows),
    appended,
    valueOfRow,
    made,
    formattedRows,
    earlier: (isEarlier && earlier.followUps) || [],
  };
}
