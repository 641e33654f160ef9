import { saveWorkbook } from "../../host/file";
import type { Codec } from "../../host/file/package/codec";
import { nodeCodec } from "../../host/file/package/nodeCodec";
import { readArchive, unpack } from "../../host/file/package/readArchive";
import { packEntry } from "../../host/file/package/writeArchive";
import type { WorkbookState } from "../../host/model/state";
import { openedFile, shopFile } from "../data/shopFile";
import type { HotPath } from "../hotPath";
import { reviewed } from "../reviewed";

const ORDERS = [10_000, 100_000, 500_000];
const named = (work: string, orders: number) => `${work} ${orders / 1000}k`;
const megabytes = (file: Uint8Array) => `${(file.length / 2 ** 20).toFixed(1)} MB`;

const unpacked = (file: Uint8Array, codec: Codec) =>
  readArchive(file).map((entry) => ({ name: entry.name, content: unpack(entry, codec) }));

/** A file into a workbook, next to its parts only unpacked. */
const opening = (orders: number): HotPath<Uint8Array, WorkbookState> => ({
  name: named("open", orders),
  floorIs: "unpacking",
  setup: () => shopFile(orders),
  floor: (file) => unpacked(file, nodeCodec),
  run: openedFile,
  notes: megabytes,
});

interface ReviewedFile {
  workbook: WorkbookState;
  /** What has to be packed again: all parts but the orders', which no review changes. */
  parts: { name: string; content: Uint8Array }[];
}

/** A reviewed workbook into a file, next to its new parts only packed. */
const saving = (orders: number): HotPath<ReviewedFile, Uint8Array> => ({
  name: named("save", orders),
  floorIs: "packing",
  async setup() {
    const file = await shopFile(orders);
    const workbook = await openedFile(file);
    await reviewed(workbook);
    const old = new Map(readArchive(file).map(({ name, crc }) => [name, crc]));
    const entries = readArchive(await saveWorkbook(workbook, nodeCodec));
    const changed = entries.filter(({ name, crc }) => old.get(name) !== crc);
    const parts = changed.map((entry) => ({ name: entry.name, content: unpack(entry, nodeCodec) }));
    return { workbook, parts };
  },
  async floor({ parts }) {
    for (const { name, content } of parts) await packEntry(name, [content], nodeCodec);
  },
  run: ({ workbook }) => saveWorkbook(workbook, nodeCodec),
  notes: (_, file) => megabytes(file),
});

/** What the command line does: a file opened, reviewed through office.js, saved; next to the same file only unpacked. */
const reviewing = (orders: number): HotPath<Uint8Array, Uint8Array> => ({
  name: named("file", orders),
  floorIs: "unpacking",
  setup: () => shopFile(orders),
  floor: (file) => unpacked(file, nodeCodec),
  async run(file) {
    const workbook = await openedFile(file);
    await reviewed(workbook);
    return saveWorkbook(workbook, nodeCodec);
  },
  notes: (file, saved) => `${megabytes(file)} becomes ${megabytes(saved)}`,
});

export const FILE_PATHS: readonly HotPath[] = [
  ...ORDERS.map(opening),
  ...ORDERS.map(saving),
  ...ORDERS.map(reviewing),
];
