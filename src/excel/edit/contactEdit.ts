import { a1 } from "../../core/columns/values/address";
import { CONTACT_FIELDS } from "../../core/columns/fields";
import type { BookEdit, EditResult } from "../bookEdit";
import type { EditJob } from "./editJob";
import { whoIs } from "../find/findCustomers";
import { CONTACTS_TABLE, serialOf } from "../cells/layout";
import { planRecords } from "./recordEdit";
import { freeName } from "../cells/sheets";
import { WORDS } from "../text/words";
import { withWayBack } from "../undo/withWayBack";

type ContactEdit = BookEdit & { kind: "contact" };

/**
 * Adds a row to the contact sheet, in its own columns, whatever their order and names; makes a sheet with a Table where there is none. A sheet that
 * lacks a column for something that is to be written is the problem `missingField`: nothing is lost without a word.
 */
export async function addContact(job: EditJob, contact: ContactEdit): Promise<EditResult> {
  const { session, sources } = job;
  const { day, rep, channel, outcome } = contact;
  const { id, about } = await whoIs(session, sources, contact.id);
  const taken = sources.sheets.map(({ name }) => name);
  const records = await planRecords(
    session,
    {
      kind: "contacts",
      fields: CONTACT_FIELDS,
      source: sources.contacts,
      sheetIds: sources.sheets.map((sheet) => sheet.id),
      sheet: freeName(WORDS[session.language]["sheet.contacts"], taken),
      table: CONTACTS_TABLE,
      typed: ["rep", "channel", "outcome"],
    },
    [{ date: serialOf(day, sources.date1904), customerId: id, rep, channel, outcome }]
  );
  const run = { kind: "contact", at: job.at, count: 1, about, steps: records.steps } as const;
  const { block } = await withWayBack(session, run, (note) => records.write(note));
  const row = block.headerRow + block.dataRows;
  const address = `${a1(row, block.firstColumn)}:${a1(row, block.firstColumn + block.columnCount - 1)}`;
  return { sheet: block.sheet, address, count: 1 };
}
