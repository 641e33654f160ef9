import { settle } from "../../src/taskpane/workbook";

test("a throw is told as unexpected, with the place where it happened, never taken for success", async () => {
  expect(await settle(Promise.reject(new TypeError("x is not a function")))).toEqual({
    ok: false,
    problem: {
      kind: "unexpected",
      detail: "TypeError: x is not a function",
      stack: expect.stringContaining("workbook.test.ts"),
    },
  });
});

test("a throw after the user's cancel is the cancel", async () => {
  const controller = new AbortController();
  controller.abort();
  expect(await settle(Promise.reject(new Error("gone")), controller.signal)).toEqual({
    ok: false,
    problem: { kind: "cancelledByUser" },
  });
});

test("a result that came in spite of a cancel is the result", async () => {
  const controller = new AbortController();
  controller.abort();
  const value = { ok: true, value: 1 } as const;
  expect(await settle(Promise.resolve(value), controller.signal)).toBe(value);
});
