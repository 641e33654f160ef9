// `npm run samples`: writes the sample books. `--out DIR` puts them elsewhere than assets/samples;
// `--large FILE` writes a book of 100,000 orders and 20,000 customers there instead.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bytesOf } from "./samples/book.mjs";
import { buildingSupplies } from "./samples/buildingSupplies.mjs";
import { largeBook } from "./samples/large.mjs";
import { onlineRetail } from "./samples/onlineRetail.mjs";
import { teaShop } from "./samples/teaShop.mjs";
import { webShop } from "./samples/webShop.mjs";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const { values } = parseArgs({ options: { out: { type: "string" }, large: { type: "string" } } });
const out = path.resolve(values.out ?? path.join(ROOT, "assets", "samples"));

const BOOKS = {
  "shop-en-zh.xlsx": () => teaShop(),
  "shop-zh.xlsx": () => buildingSupplies(),
  "web-shop.xlsx": () => webShop(),
  "online-retail.xlsx": () =>
    onlineRetail(
      fs.readFileSync(
        path.join(ROOT, "test/fixtures/online_retail/orders_2010-12_to_2011-06_with_refunds.csv"),
        "utf8"
      )
    ),
};

async function write(file, book) {
  const bytes = await bytesOf(book);
  fs.writeFileSync(file, bytes);
  console.log(`${path.basename(file)}  ${Math.round(bytes.length / 1024)} KB`);
}

if (values.large) await write(values.large, largeBook({ orders: 100_000, customers: 20_000 }));
else for (const [name, make] of Object.entries(BOOKS)) await write(path.join(out, name), make());
