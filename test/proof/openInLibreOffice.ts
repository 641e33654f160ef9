import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** By default LibreOffice shows cached results of formulas without calculating them. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Proof 3: LibreOffice opens the file, calculates it anew and writes it again as PDF, CSV (of the first sheet, or of sheet `sheet` counted from 1) or .xlsx.
 * Each call has its own profile, so that calls do not disturb each other.
 */
export async function openInLibreOffice(
  bytes: Uint8Array,
  format: "pdf" | "csv" | "xlsx",
  sheet = 1
): Promise<Buffer> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "perennial-office-"));
  try {
    const input = path.join(folder, "book.xlsx");
    await fs.writeFile(input, bytes);
    const filter =
      format === "csv"
        ? `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`
        : format;
    const out = path.join(folder, "out");
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    await fs.mkdir(path.join(folder, "profile/user"), { recursive: true });
    await fs.writeFile(
      path.join(folder, "profile/user/registrymodifications.xcu"),
      ALWAYS_RECALCULATE
    );
    const args = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      out,
      input,
    ];
    await new Promise<void>((resolve, reject) => {
      execFile(process.env["PERENNIAL_SOFFICE"] ?? "soffice", args, (error) =>
        error ? reject(error) : resolve()
      );
    });
    const [made] = await fs.readdir(out);
    if (made === undefined) throw new Error("LibreOffice did not open the file");
    return await fs.readFile(path.join(out, made));
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
