import fc from "fast-check";
import { settle } from "../officeHost";
import { openInLibreOffice } from "../proof/openInLibreOffice";
import { validateOoxml } from "../proof/validateOoxml";
import { hostileBook } from "./books/hostileBook";
import { ONCE_FAILED } from "./books/onceFailed";
import { generated, LONG_RUN } from "./seed";
import { surviveReview } from "./surviveReview";

/** The last files that were saved. */
const saved: Uint8Array[] = [];
const SAMPLE = 2;
let written = 0;

test(
  "a hostile book is reviewed with every row accounted for and every cell of the user's as it was, or refused in plain words and left alone",
  async () => {
    await fc.assert(
      fc.asyncProperty(hostileBook, async (described) => {
        const end = await surviveReview(described);
        await settle();
        if (typeof end === "string") return;
        written++;
        saved.unshift(end);
        saved.length = Math.min(saved.length, SAMPLE);
      }),
      { ...generated(30), examples: [...ONCE_FAILED] }
    );
    // refusing everything would pass all of the above
    expect(written).toBeGreaterThan(0);
  },
  LONG_RUN
);

test("the files they were saved to are books to the Open XML SDK and to LibreOffice", async () => {
  for (const bytes of saved) {
    expect(await validateOoxml(bytes)).toEqual([]);
    const pdf = await openInLibreOffice(bytes, "xlsx");
    expect(pdf.length).toBeGreaterThan(0);
  }
});
