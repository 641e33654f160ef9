import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { fixture } from "../host/file/books";
import { mutated, mutationOf, type Mutation } from "./files/mutations";
import { surviveFile } from "./files/surviveFile";
import { generated, LONG_RUN } from "./seed";

/** Small books with all that a real one has. */
const SEEDS = ["workbooks/real-life.xlsx", "workbooks/real-life-1904.xlsx", "hostile/small.xlsx"];

interface HostileFile {
  file: string;
  mutations: Mutation[];
}

const CORPUS = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../fixtures/hostile/corpus.json"), "utf8")
) as HostileFile[];

const hostileFile: fc.Arbitrary<HostileFile> = fc.constantFrom(...SEEDS).chain((file) =>
  fc.record({
    file: fc.constant(file),
    mutations: fc.array(mutationOf(Object.keys(unzipSync(fixture(file)))), {
      minLength: 1,
      maxLength: 4,
    }),
  })
);

test("the seeds themselves are reviewed, so that what fails below is the mutation's doing", async () => {
  for (const file of SEEDS) expect([0, 2]).toContain(await surviveFile(fixture(file)));
  expect(await surviveFile(fixture("hostile/small.xlsx"))).toBe(0);
});

test(
  "a mutated file is reviewed or refused in one sentence; nothing is written by halves, nothing is thrown",
  async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, async ({ file, mutations }) => {
        await surviveFile(mutated(fixture(file), mutations));
      }),
      { ...generated(40), examples: CORPUS.map((one): [HostileFile] => [one]) }
    );
  },
  LONG_RUN
);
