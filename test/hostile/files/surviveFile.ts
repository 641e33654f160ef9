import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { main } from "../../../src/cli/perennial";
import { opened } from "../../host/file/books";
import { settle } from "../../officeHost";

/**
 * Reviews the file as the command line does, and expects what holds of every file: a result that is a workbook, or one sentence and nothing written.
 *
 * @returns the exit status
 */
export async function surviveFile(bytes: Uint8Array, name = "book.xlsx"): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-hostile-"));
  try {
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    const said: string[] = [];
    const status = await main(["review", file, "--as-of", "2026-06-30"], {
      version: "0",
      env: {},
      now: () => new Date(2026, 5, 30, 12),
      print: () => undefined,
      messages: { isTTY: false, write: (text) => void said.push(text) },
    });
    await settle();
    expect({ status, said: status === 1 ? said : [] }).toEqual({ status, said: [] });
    const made = fs.readdirSync(folder).filter((one) => one !== name);
    expect(Buffer.compare(fs.readFileSync(file), bytes)).toBe(0);
    if (status === 0) await opened(fs.readFileSync(path.join(folder, made[0] ?? "")));
    else {
      expect({ status, made }).toEqual({ status: 2, made: [] });
      expect(said.at(-1)).toMatch(/^[^\n]+[.?]\n$/u);
    }
    return status;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
