import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.join(__dirname, "..", "src");

/** folder → folders it may import besides itself, each with the reason; a longer path wins over a shorter one */
const ARROWS: Record<string, { may: string[]; because: string }> = {
  "core/math": { may: [], because: "mathematics knows no customers" },
  core: { may: ["core/math"], because: "the domain is pure: no Excel, no DOM, no Node, no clock" },
  excel: {
    may: ["core"],
    because: "the only folder that names Excel; it writes what core decides",
  },
  host: { may: [], because: "the embedded workbook must not know what runs against it" },
  page: { may: ["core"], because: "what our pages share knows neither Excel nor any one page" },
  taskpane: {
    may: ["page", "excel", "core"],
    because: "the pane never sees the host: it runs the same in Excel",
  },
  commands: {
    may: ["page", "excel", "core"],
    because: "ribbon commands are the same use cases",
  },
  cli: { may: ["host", "excel", "core"], because: "the command line brings its own host" },
  workbench: {
    may: ["page", "host", "core"],
    because: "the page frames the built pane instead of importing it",
  },
  bench: {
    may: ["host", "excel", "core", "cli", "taskpane"],
    because: "benchmarks measure everything",
  },
  dev: { may: ["host", "excel", "core"], because: "tools for developers" },
};

const folders = Object.keys(ARROWS).sort((a, b) => b.length - a.length);
const inside = (folder: string, file: string) => file.startsWith(folder + "/");
const roomOf = (file: string) => folders.find((folder) => inside(folder, file));

function sourceFiles(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [full] : [];
  });
}

const files = sourceFiles(SRC).map((full) => ({
  file: path.relative(SRC, full).split(path.sep).join("/"),
  imports: ts
    .preProcessFile(fs.readFileSync(full, "utf8"), true, true)
    .importedFiles.map((i) => i.fileName),
}));

const localImports = files.flatMap(({ file, imports }) =>
  imports
    .filter((name) => name.startsWith(".") && !/\.(svg|png|css)$/.test(name))
    .map((name) => ({ file, target: path.posix.join(path.posix.dirname(file), name) }))
);

test("every source file lives in a known room", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.map(({ file }) => file).filter((file) => !roomOf(file))).toEqual([]);
});

test("no file imports against the arrows", () => {
  const wrong = localImports.flatMap(({ file, target }) => {
    const from = roomOf(file) as string;
    const arrows = ARROWS[from] as { may: string[]; because: string };
    const to = roomOf(target) ?? target;
    const allowed = to === from || arrows.may.some((room) => to === room || inside(room, to + "/"));
    return allowed ? [] : [`${file} imports ${target}: ${arrows.because}`];
  });
  expect(wrong).toEqual([]);
});

test("core takes nothing from packages but the few that are pure", () => {
  const pure = ["intl-messageformat", "valibot"];
  const wrong = files
    .filter(({ file }) => inside("core", file))
    .flatMap(({ file, imports }) =>
      imports
        .filter((name) => !name.startsWith(".") && !pure.includes(name))
        .map((name) => `${file} imports ${name}`)
    );
  expect(wrong).toEqual([]);
});

test("there is no room for leftovers", () => {
  const dirs = files.flatMap(({ file }) => path.posix.dirname(file).split("/"));
  expect(
    dirs.filter((dir) => ["utils", "util", "common", "helpers", "types", "misc"].includes(dir))
  ).toEqual([]);
});

test("only excel names Excel's objects at run time", () => {
  const wrong = files
    .filter(({ file }) => !inside("excel", file) && !inside("host", file) && /\.tsx?$/.test(file))
    .filter(({ file }) =>
      /\bExcel\.(run|RequestContext)\b/.test(fs.readFileSync(path.join(SRC, file), "utf8"))
    )
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});
