import { DOMParser } from "@xmldom/xmldom";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { COMMAND_NAMES } from "../../src/commands/commandNames";

const ROOT = path.join(__dirname, "../..");
const MANIFEST = path.join(ROOT, "manifest.xml");
const SCHEMA = path.join(ROOT, "test/fixtures/manifest-xsd/all.xsd");

const xml = fs.readFileSync(MANIFEST, "utf8");
const document = new DOMParser().parseFromString(xml, "text/xml");
const all = (name: string) => Array.from(document.getElementsByTagName(name));

test("the manifest is valid by Microsoft's schemas", () => {
  const { error, status, stderr } = spawnSync(
    "xmllint",
    ["--noout", "--schema", SCHEMA, MANIFEST],
    { encoding: "utf8" }
  );
  if (error) {
    throw new Error(
      "This test needs xmllint on the PATH: install libxml2-utils (Debian), libxml2 (Homebrew), or libxml2 for Windows."
    );
  }
  expect(status === 0 ? "valid" : stderr).toBe("valid");
});

test("every string and every name has its Chinese", () => {
  const translatable = [
    ...all("bt:String"),
    ...all("DisplayName"),
    ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
  ];
  expect(translatable.length).toBeGreaterThanOrEqual(7);
  const untranslated = translatable.filter((element) => {
    const overrides = Array.from(element.childNodes).filter((node) => node.nodeType === 1);
    return !overrides.some((node) => {
      const override = node as unknown as Element;
      return (
        override.getAttribute("Locale") === "zh-CN" &&
        /\p{Script=Han}/u.test(override.getAttribute("Value") ?? "")
      );
    });
  });
  expect(untranslated.map((element) => element.getAttribute("id") ?? element.tagName)).toEqual([]);
});

test("every resource that is pointed at exists, and every icon is a PNG of the size it claims", () => {
  const ids = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")]
    .map((element) => element.getAttribute("id"))
    .filter(Boolean);
  const pointers = [...xml.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
  expect(pointers.filter((id) => !ids.includes(id ?? ""))).toEqual([]);

  const icons = new Map<string, number[]>();
  for (const [, name = "", size] of xml.matchAll(/assets\/([\w/]+)-(\d+)\.png/g))
    icons.set(name, [...(icons.get(name) ?? []), Number(size)]);
  expect([...icons.keys()].sort()).toEqual([
    "icon",
    "ribbon/review",
    "ribbon/stalled",
    "ribbon/undo",
  ]);
  for (const [name, sizes] of icons) {
    expect(sizes).toEqual(expect.arrayContaining([16, 20, 24, 32, 40, 48, 64, 80]));
    for (const size of sizes) {
      const png = fs.readFileSync(path.join(ROOT, `assets/${name}-${size}.png`));
      expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        "PNG",
        size,
        size,
      ]);
    }
  }
});

test("the ribbon has the pane's button and a button for each command that the function page knows", () => {
  const functions = all("FunctionName").map((element) => element.textContent);
  expect(functions).toEqual([...COMMAND_NAMES]);
  expect(all("Control").map((control) => control.getAttribute("id"))).toEqual([
    "Perennial.PaneButton",
    "Perennial.Review",
    "Perennial.Stalled",
    "Perennial.Undo",
  ]);
});

test("it asks for ExcelApi 1.14, and help is a page of our own that leads to the privacy statement in both languages", () => {
  const [set] = all("Set");
  expect([set?.getAttribute("Name"), set?.getAttribute("MinVersion")]).toEqual([
    "ExcelApi",
    "1.14",
  ]);
  expect(xml).toContain("assets/support.html");
  const page = (name: string) => fs.readFileSync(path.join(ROOT, "assets", name), "utf8");
  for (const anchor of ["en", "zh-CN"]) {
    expect(page("support.html")).toContain(`href="privacy.html#${anchor}"`);
    expect(page("privacy.html")).toContain(`id="${anchor}"`);
  }
});

test("all addresses are on the development server, which the build replaces", () => {
  const urls = [...xml.matchAll(/"(https?:[^"]+)"/g)].map(([, url]) => new URL(url ?? ""));
  const elsewhere = urls.filter(
    ({ hostname, protocol }) =>
      !(hostname === "localhost" && protocol === "https:") &&
      !["schemas.microsoft.com", "www.w3.org"].includes(hostname)
  );
  expect(elsewhere.map(String)).toEqual([]);
});
