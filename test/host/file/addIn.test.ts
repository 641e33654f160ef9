import fs from "node:fs";
import path from "node:path";
import { ADD_IN } from "../../../src/host/file/addIn";

test("settings are filed under the id and version of the manifest", () => {
  const manifest = fs.readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
  expect(/<Id>(.*?)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN.id);
  expect(/<Version>(.*?)<\/Version>/.exec(manifest)?.[1]).toBe(ADD_IN.version);
});
