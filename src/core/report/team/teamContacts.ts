import { contactFigures, RECENT_DAYS, type ContactFigures } from "../../team/contactFigures";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

/** Who has been in touch, how, and with what outcome. */
export function contactsTable({ book, asOf, text }: ReportData): TableBlock {
  return tableOf<ContactFigures>({
    key: "contacts",
    title: text("team.contacts"),
    columns: [
      ["by", text("head.ruleBy"), "text", ({ by }) => text(`field.${by}`)],
      ["name", text("head.name"), "text", ({ name }) => name || text("team.contactsBlank")],
      [
        "recent",
        text("team.contactsRecent", { days: RECENT_DAYS }),
        "integer",
        ({ recent }) => recent,
      ],
      ["contacts", text("team.contactsAll"), "integer", ({ contacts }) => contacts],
      ["customers", text("head.customers"), "integer", ({ customers }) => customers],
    ],
    items: contactFigures(book.contacts, asOf),
    whenEmpty: text(book.contacts ? "team.noContactFigures" : "team.noContacts"),
    charts: [],
    autofilter: true,
  });
}
