import { serial } from "./books";

/**
 * Six clients and six orders, to be judged on 30 June 2026. By hand: C1 bought on 30 June (100) and 15 June (40), so recency 0,
 * 2 orders, 140; C2 30 days, 250; C3 90 days, 75; C4 181 days, 500; C5 29 days, 20; C6 nothing.
 */
const clientRows = [
  ["Customer id", "Name"],
  ["C1", "Ann"],
  ["C2", "Bob"],
  ["C3", "Cid"],
  ["C4", "Dan"],
  ["C5", "Eve"],
  ["C6", "Fay"],
];

export const clients = { name: "Clients", rows: clientRows };
export const clientsTable = { ...clients, table: "Clients" };

export const sales = {
  name: "Sales",
  rows: [
    ["Order id", "Customer id", "Order date", "Amount"],
    ["O1", "C1", serial("2026-06-30"), 100],
    ["O2", "C2", serial("2026-05-31"), 250],
    ["O3", "C3", serial("2026-04-01"), 75],
    ["O4", "C4", serial("2025-12-31"), 500],
    ["O5", "C5", serial("2026-06-01"), 20],
    ["O6", "C1", serial("2026-06-15"), 40],
  ],
};

export const RECENCY = [0, 30, 90, 181, 29, ""];
export const NET = [140, 250, 75, 500, 20, ""];
