import { duplicateVisits, type DuplicateVisit } from "../../team/duplicateVisits";
import { proposeOwners, type Proposal } from "../../team/assign";
import { ownerFigures, type OwnerFigures } from "../../team/owners";
import { cappedList, netColumn, statusColumn, tierColumn, whoColumns } from "../customerList";
import type { Report, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import type { ColumnOf } from "../table";
import { contactsTable } from "./teamContacts";
import { ownersTable } from "./teamOwners";

/** Leads named in one line of the duplicate visits. */
const MOST_NAMES = 5;

/** Who looks after whom: the owners, customers without one, leads with several. */
export function teamReport(data: ReportData): Report {
  const { book, facts, standing, dwell, followUp, settings, asOf, text } = data;
  const { customers } = book;
  const owners = ownerFigures(customers.owner, facts, standing, dwell, followUp.lead);
  const proposals = proposeOwners(book, followUp.lead, settings, asOf);
  const duplicates = duplicateVisits(customers, followUp.lead);
  return {
    key: "team",
    title: text("report.team"),
    asOf,
    finding: finding(data, owners, proposals, duplicates),
    tables: [
      ownersTable(data, owners),
      proposalsTable(data, proposals),
      duplicatesTable(data, duplicates),
      contactsTable(data),
    ],
  };
}

function finding(
  { book, text }: ReportData,
  owners: OwnerFigures[],
  proposals: Proposal[],
  duplicates: DuplicateVisit[]
): string {
  if (book.customers.length === 0) return text("team.findingNobody");
  if (!book.customers.owner) return text("team.findingNoOwners");
  const visited = new Set(duplicates.flatMap(({ customers }) => customers));
  const params = {
    unassigned: proposals.length,
    of: book.customers.length,
    duplicates: visited.size,
  };
  const share = (owner: OwnerFigures) => owner.topShare ?? 0;
  const riskiest = owners
    .filter(({ owner }) => owner !== "")
    .reduce<OwnerFigures | undefined>(
      (most, one) => (share(one) > (most ? share(most) : 0) ? one : most),
      undefined
    );
  if (!riskiest) return text("team.finding", params);
  const risk = { owner: riskiest.owner, share: text.percent(share(riskiest)) };
  return text("team.findingRisk", { ...params, ...risk });
}

function proposalsTable(data: ReportData, proposals: Proposal[]): TableBlock {
  const { book, text } = data;
  const columns: ColumnOf<Proposal>[] = [
    ...whoColumns(data).filter(([key]) => key !== "owner"),
    ["proposed", text("team.proposed"), "text", ({ owner }) => owner],
    ["why", text("head.why"), "text", ({ reason }) => reason && text(`team.reason.${reason}`)],
    statusColumn(data),
    tierColumn(data),
    netColumn(data),
  ];
  return cappedList(data, {
    key: "proposals",
    title: text("team.proposals"),
    note: text("team.proposalsNote"),
    columns,
    items: proposals,
    whenEmpty: text(book.customers.owner ? "team.noUnassigned" : "team.noOwnerColumn"),
    charts: [],
  });
}

function duplicatesTable(data: ReportData, duplicates: DuplicateVisit[]): TableBlock {
  const { book, text } = data;
  const { name, owner, phone, company } = book.customers;
  const whenEmpty = !owner
    ? "team.noOwnerColumn"
    : phone || company
      ? "team.noDuplicates"
      : "team.noContactColumns";
  return cappedList(data, {
    key: "duplicates",
    title: text("team.duplicates"),
    note: text("team.duplicatesNote"),
    columns: [
      ["by", text("team.by"), "text", ({ by }) => text(`team.by.${by}`)],
      ["shared", text("team.shared"), "text", ({ shared }) => shared],
      ["leads", text("team.leads"), "integer", ({ customers }) => customers.length],
      ["rivals", text("team.rivals"), "text", ({ owners }) => few(data, owners)],
      [
        "names",
        text("team.names"),
        "text",
        ({ customers }) =>
          few(
            data,
            customers.map((c) => name[c] ?? "")
          ),
      ],
    ],
    items: duplicates,
    whenEmpty: text(whenEmpty),
    charts: [],
  });
}

/** The first of them, and how many more there are. */
function few({ text }: ReportData, names: string[]): string {
  const first = text.list(names.slice(0, MOST_NAMES));
  const more = names.length - MOST_NAMES;
  return more > 0 ? text("team.andMore", { names: first, more }) : first;
}
