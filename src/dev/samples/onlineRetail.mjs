import Papa from "papaparse";
import { addSheet, newBook } from "./book.mjs";

const SOURCE = [
  [
    "What",
    "Invoices of a real British wholesaler of gifts, 1 December 2010 to 30 June 2011, one row an invoice; invoices that begin with C are refunds. Amounts in pounds sterling.",
  ],
  [
    "Source",
    "Chen, D., Sain, S. L., Guo, K. (2012): Data mining for the online retail industry, Journal of Database Marketing & Customer Strategy Management 19(3).",
  ],
  [
    "Taken from",
    "R package onlineretail 0.1.2 (A. Quadros), which includes the data with the permission of Dr Daqing Chen; lines without a customer id left out, the rest added up by invoice.",
  ],
  ["Licence", "CC0 (public domain dedication)"],
];

/** The real book: orders alone, no customer sheet. `csv` has the columns CustomerID, InvoiceNo, date, amount, lines. */
export function onlineRetail(csv) {
  const { data } = Papa.parse(csv.trim(), { header: true });
  data.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const book = newBook("Online Retail, first half of 2011", "Real data, CC0; see the sheet About");
  addSheet(book, {
    name: "Invoices",
    color: "FF7030A0",
    columns: [
      { header: "Invoice", width: 11 },
      { header: "Invoice date", width: 18, format: "yyyy-mm-dd hh:mm" },
      { header: "Customer ID", width: 13, format: "0" },
      { header: "Lines", width: 8, format: "0" },
      { header: "Amount", width: 13, format: "#,##0.00" },
    ],
    rows: data.map((row) => [
      /^\d+$/.test(row.InvoiceNo) ? Number(row.InvoiceNo) : row.InvoiceNo,
      new Date(`${row.date.replace(" ", "T")}Z`),
      Number(row.CustomerID),
      Number(row.lines),
      Number(row.amount),
    ]),
  });
  addAbout(book);
  return book;
}

function addAbout(book) {
  const sheet = book.addWorksheet("About");
  sheet.getColumn(1).width = 14;
  sheet.getColumn(2).width = 110;
  SOURCE.forEach((row, i) => {
    sheet.getRow(i + 1).values = row;
    sheet.getCell(i + 1, 1).font = { name: "Calibri", size: 11, bold: true };
    sheet.getCell(i + 1, 2).alignment = { wrapText: true, vertical: "top" };
  });
}
