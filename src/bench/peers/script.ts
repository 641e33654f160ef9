import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Book } from "../../core/columns/book";
import { AS_OF } from "../data/shop";
import type { Peer } from "../hotPath";
import { columnsOf, emptyScored, type Scored } from "./scored";

interface Language {
  name: string;
  command: string;
  /** Succeeds where the library is there. */
  check: string[];
  /** Beside this source: takes the folder, the number of runs and the analysis date, prints milliseconds a run. */
  script: string;
}

/** Scripts stand among the sources; the bundle does not have them. */
const SCRIPTS = path.join(__dirname, "..", "..", "..", "src", "bench", "peers");

/**
 * A library of another language, in a process that reads the columns once and times itself run by run. Files are raw little-endian arrays;
 * the answer comes back as `answer`, seven doubles a customer.
 */
export const scriptPeer = ({ name, command, check, script }: Language): Peer<Book, Scored> => ({
  name,
  open(book) {
    if (spawnSync(command, check, { stdio: "ignore" }).status !== 0)
      return Promise.resolve(undefined);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-bench-"));
    const { customers, ...columns } = columnsOf(book);
    for (const [file, values] of Object.entries(columns))
      fs.writeFileSync(path.join(folder, file), new Uint8Array(values.buffer));
    return Promise.resolve({
      run() {
        const args = [path.join(SCRIPTS, script), folder, String(AS_OF)];
        const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8" });
        if (status !== 0) throw new Error(`${name}: ${stderr}`);
        const answer = answerOf(fs.readFileSync(path.join(folder, "answer")), customers);
        return Promise.resolve({ answer, ms: Number(stdout) });
      },
      close: () => fs.rmSync(folder, { recursive: true }),
    });
  },
});

function answerOf(bytes: Buffer, customers: number): Scored {
  const scored = emptyScored(customers);
  const rows = bytes.length / 8 / 7;
  const at = (column: number, row: number) => bytes.readDoubleLE(8 * (column * rows + row));
  for (let row = 0; row < rows; row++) {
    const c = at(0, row);
    scored.lastDay[c] = AS_OF - at(1, row);
    scored.count[c] = at(2, row);
    scored.sum[c] = at(3, row);
    scored.r[c] = at(4, row);
    scored.f[c] = at(5, row);
    scored.m[c] = at(6, row);
  }
  return scored;
}

export const pandas = scriptPeer({
  name: "pandas",
  command: "python3",
  check: ["-c", "import pandas"],
  script: "pandasScores.py",
});

export const dataTable = scriptPeer({
  name: "data.table",
  command: "Rscript",
  check: ["-e", "library(data.table)"],
  script: "dataTableScores.R",
});
