import { addSheet } from "./book.mjs";
import { cellDay } from "./days.mjs";
import { contactsOf, stageLogOf } from "./record.mjs";

const DATE = "yyyy-mm-dd";
const MONEY = "#,##0";

const columnsOf = (headers, formats = {}) =>
  headers.map(([header, width], i) => ({
    header,
    width,
    ...(formats[i] && { format: formats[i] }),
  }));

/**
 * The sheets that are kept beside customers and orders: contacts, stage log, marketing costs. `words` are those of the record, `costs` its rows;
 * `look` has for each sheet its name, its headers with their widths and how it is laid out.
 */
export function addRecordSheets(random, book, customers, asOf, { words, costs, look }) {
  const { contacts, stageLog, marketing } = look;
  addSheet(book, {
    color: "FF70AD47",
    ...contacts,
    columns: columnsOf(contacts.headers, { 0: DATE }),
    rows: contactsOf(random, customers, asOf, words).map((c) => [
      cellDay(c.date),
      c.customerId,
      c.rep,
      c.channel,
      c.outcome,
    ]),
  });
  addSheet(book, {
    color: "FF7030A0",
    ...stageLog,
    columns: columnsOf(stageLog.headers, { 0: DATE }),
    rows: stageLogOf(random, customers, asOf, words).map((c) => [
      cellDay(c.date),
      c.customerId,
      c.from,
      c.to,
      c.trigger,
      c.changedBy,
      c.approvedBy,
    ]),
  });
  addSheet(book, {
    color: "FF7F7F7F",
    ...marketing,
    columns: columnsOf(marketing.headers, { 2: MONEY }),
    rows: costs,
  });
}
