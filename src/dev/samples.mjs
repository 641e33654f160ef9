// `npm run samples`: writes the sample books. `--out DIR` puts them elsewhere than assets/samples.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bytesOf } from "./samples/book.mjs";
import { buildingSupplies } from "./samples/buildingSupplies.mjs";
import { onlineRetail } from "./samples/onlineRetail.mjs";
import { teaShop } from "./samples/teaShop.mjs";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = path.resolve(values.out ?? path.join(ROOT, "assets", "samples"));

const BOOKS = {
  "shop-en-zh.xlsx": () => teaShop(),
  "shop-zh.xlsx": () => buildingSupplies(),
  "online-retail.xlsx": () =>
    onlineRetail(
      fs.readFileSync(
        path.join(ROOT, "test/fixtures/online_retail/orders_2010-12_to_2011-06_with_refunds.csv"),
        "utf8"
      )
    ),
};

for (const [name, make] of Object.entries(BOOKS)) {
  const bytes = await bytesOf(make());
  fs.writeFileSync(path.join(out, name), bytes);
  console.log(`${name}  ${Math.round(bytes.length / 1024)} KB`);
}
