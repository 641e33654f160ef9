import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { EntryObject } from "webpack";
import { build, openBrowser, pagesConfig, serve } from "./pages";

const KB = 1024;
const OFFICE = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-production-"));
let browser: Browser;
let site: { url: string; close: () => void };

const built = (name: string) => fs.readFileSync(path.join(folder, name), "utf8");
const scripts = () => fs.readdirSync(folder).filter((name) => name.endsWith(".js"));

beforeAll(async () => {
  process.env.PERENNIAL_URL = "https://perennial.example/addin/";
  const { entry } = pagesConfig(folder);
  const { taskpane, commands } = entry as EntryObject;
  if (!taskpane || !commands) throw new Error("an entry is missing");
  const config = pagesConfig(folder, { entry: { taskpane, commands }, devtool: false });
  // the workbench's page is big and not the add-in
  config.plugins = (config.plugins ?? []).filter(
    (plugin) =>
      !(
        plugin &&
        "userOptions" in plugin &&
        (plugin.userOptions as { filename?: string }).filename === "workbench.html"
      )
  );
  await build(config);
  site = await serve(folder);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  fs.rmSync(folder, { recursive: true });
});

const gzippedKB = (names: string[]) =>
  names.reduce((sum, name) => sum + gzipSync(built(name)).length / KB, 0);

test("the scripts that open the pane are at most 300 KB gzipped; the analysis and the settings come when they are needed", () => {
  const first = scripts().filter((name) => built("taskpane.html").includes(`"${name}"`));
  expect(first).toEqual(["taskpane.js"]);
  expect(gzippedKB(first)).toBeLessThanOrEqual(300);
  const later = scripts().filter((name) => !["taskpane.js", "commands.js"].includes(name));
  expect(later.map((name) => name.replace(/\..*/, ""))).toEqual(
    expect.arrayContaining(["analysis", "settings"])
  );
});

test("office.js comes from Microsoft's CDN and is in no script of ours", () => {
  for (const page of ["taskpane.html", "commands.html"]) {
    expect(built(page)).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  }
  expect(scripts().filter((name) => built(name).includes("OSF.DDA"))).toEqual([]);
});

test.each(["taskpane.html", "commands.html"])(
  "%s runs scripts of its own folder and of Microsoft's CDN only: none inline, none from text",
  (name) => {
    const page = built(name);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const allowed = new Map(
      policy.split("; ").map((directive) => {
        const [key = "", ...sources] = directive.split(" ");
        return [key, sources];
      })
    );
    expect(allowed.get("default-src")).toEqual(["'none'"]);
    expect(allowed.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(allowed.get("connect-src")).toEqual(["'self'"]);
    expect(policy.match(/unsafe-eval|wasm-unsafe-eval|\*|http:/g)).toBeNull();
    expect(page.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
    expect(page.match(/\son[a-z]+\s*=|javascript:/gi)).toBeNull();
  }
);

test("the built manifest points at the production address only", () => {
  const manifest = built("manifest.xml");
  expect(manifest).toContain("https://perennial.example/addin/taskpane.html");
  expect(manifest).not.toContain("localhost");
});

test.each(["taskpane.html", "commands.html"])(
  "%s opens outside Excel without a complaint, and asks no machine but its own and Microsoft's CDN",
  async (name) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route(
      (url) => url.origin !== new URL(site.url).origin,
      (route) => {
        const { hostname, pathname } = new URL(route.request().url());
        if (hostname === "appsforoffice.microsoft.com") {
          const file = path.join(OFFICE, pathname.replace("/lib/1/hosted/", ""));
          return route.fulfill({ path: file });
        }
        elsewhere.push(route.request().url());
        return route.abort();
      }
    );
    await page.goto(`${site.url}/${name}`);
    if (name === "taskpane.html") {
      await page.getByRole("heading", { name: "Open this in Excel" }).waitFor();
    } else {
      await page.waitForFunction(() => "Office" in window);
    }
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
    await page.close();
  }
);
