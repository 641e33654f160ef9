import { birthdays, type Birthday } from "../../followup/birthdays";
import { tooManyContacts, type TooManyContacts } from "../../followup/contactCap";
import type { StatusEnding } from "../../followup/statusEndings";
import {
  cappedList,
  netColumn,
  plannedColumns,
  statusColumn,
  tierColumn,
  whoColumns,
} from "../customerList";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import type { ColumnOf } from "../table";

/** Whose status ends soon. */
export function endingsTable(data: ReportData, endings: StatusEnding[]): TableBlock {
  const { settings, text } = data;
  const within = { days: settings.nudgeDays };
  const columns: ColumnOf<StatusEnding>[] = [
    ...whoColumns(data),
    statusColumn(data),
    ["days", text("playbook.daysLeft"), "integer", ({ days }) => days],
    tierColumn(data),
    netColumn(data),
    ...plannedColumns(data),
  ];
  return cappedList(data, {
    key: "endings",
    title: text("playbook.endings", within),
    columns,
    items: endings,
    whenEmpty: text("playbook.noEndings", within),
    charts: [],
  });
}

/** Whose birthday is near. */
export function birthdaysTable(data: ReportData): TableBlock {
  const { book, settings, asOf, text } = data;
  const within = { days: settings.birthdayDays };
  const columns: ColumnOf<Birthday>[] = [
    ...whoColumns(data),
    ["on", text("playbook.birthday"), "date", ({ on }) => on],
    ["days", text("playbook.daysLeft"), "integer", ({ days }) => days],
    statusColumn(data),
    tierColumn(data),
  ];
  return cappedList(data, {
    key: "birthdays",
    title: text("playbook.birthdays", within),
    columns,
    items: birthdays(book.customers.birthday, asOf, settings.birthdayDays),
    whenEmpty: book.customers.birthday
      ? text("playbook.noBirthdays", within)
      : text("playbook.noBirthdayColumn"),
    charts: [],
  });
}

/** Who hears from us too often. */
export function tooManyTable(data: ReportData): TableBlock {
  const { book, settings, asOf, text } = data;
  const columns: ColumnOf<TooManyContacts>[] = [
    ...whoColumns(data),
    ["contacts", text("playbook.contacts"), "integer", ({ contacts }) => contacts],
    ["last", text("head.lastContact"), "date", ({ last }) => last],
    ...plannedColumns(data),
  ];
  return cappedList(data, {
    key: "tooMany",
    title: text("playbook.tooMany", settings.contactCap),
    columns,
    items: tooManyContacts(book, settings.contactCap, asOf),
    whenEmpty: text(book.contacts ? "playbook.noTooMany" : "playbook.noContactSheet"),
    charts: [],
  });
}
