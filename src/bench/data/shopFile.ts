import { openBook, saveWorkbook } from "../../host/file";
import { nodeCodec } from "../../host/file/package/nodeCodec";
import type { WorkbookState } from "../../host/model/state";
import { shopBook } from "./shop";
import { shopWorkbook } from "./shopWorkbook";

/** An .xlsx file of a made-up shop: so many orders, a tenth as many customers. */
export const shopFile = (orders: number): Promise<Uint8Array> =>
  saveWorkbook(shopWorkbook(shopBook({ orders, customers: orders / 10 })), nodeCodec);

export async function openedFile(file: Uint8Array): Promise<WorkbookState> {
  const opened = await openBook(file, "shop.xlsx", nodeCodec);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.workbook;
}
