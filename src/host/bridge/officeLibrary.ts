import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The parts of the loaded library and of its surroundings that the bridge touches. */
export interface OfficeRealm {
  OSF: {
    DDA: { RichApi?: unknown };
    _OfficeAppFactory?: unknown;
  };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  Office: { onReady?: unknown };
  Excel?: unknown;
}

export const realm = globalThis as unknown as OfficeRealm;

const PAGE = "https://localhost/";

/** The little of a web page the library looks at while it loads. */
function provideSurroundings(): void {
  const surroundings: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    location: {
      href: PAGE,
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      origin: "https://localhost",
    },
    navigator: { userAgent: "node" },
    document: {
      URL: PAGE,
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
  };
  for (const [name, value] of Object.entries(surroundings))
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Looked up at run time so that the library is never bundled: its licence keeps it out of what we ship. */
function libraryFile(): string {
  const starts = [
    typeof __filename === "string" ? __filename : undefined,
    process.argv[1],
    path.join(process.cwd(), "package.json"),
  ];
  for (const start of starts) {
    if (start === undefined || !path.isAbsolute(start)) continue;
    try {
      const manifest = createRequire(start).resolve("@microsoft/office-js/package.json");
      return path.join(path.dirname(manifest), "dist", "excel-web-16.00.js");
    } catch {
      continue;
    }
  }
  throw new Error("@microsoft/office-js is not installed.");
}

/** Loads the unmodified library into this realm, once. */
export function loadOfficeLibrary(): OfficeRealm {
  if (realm.Excel === undefined) {
    provideSurroundings();
    const file = libraryFile();
    const evaluate = eval;
    evaluate(`${readFileSync(file, "utf8")}\n//# sourceURL=${path.basename(file)}`);
  }
  return realm;
}
