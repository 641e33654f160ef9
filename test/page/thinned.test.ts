import { thinned } from "../../src/page/thinned";

/** What is passed on of reports at these milliseconds. */
function passedOn(reports: [at: number, phase: string][], quietMs?: number): [number, string][] {
  let now = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => now);
  const passed: [number, string][] = [];
  const report = thinned(({ phase }) => passed.push([now, phase]), quietMs);
  for (const [at, phase] of reports) {
    now = at;
    report({ phase });
  }
  clock.mockRestore();
  return passed;
}

test("each phase is told at once, and within a phase every tenth of a second", () => {
  expect(
    passedOn([
      [0, "reading"],
      [50, "reading"],
      [100, "reading"],
      [150, "writing"],
      [160, "writing"],
    ])
  ).toEqual([
    [0, "reading"],
    [100, "reading"],
    [150, "writing"],
  ]);
});

test("what is done before the quiet time is over is not told", () => {
  expect(
    passedOn(
      [
        [0, "reading"],
        [499, "writing"],
        [500, "writing"],
      ],
      500
    )
  ).toEqual([[500, "writing"]]);
});
