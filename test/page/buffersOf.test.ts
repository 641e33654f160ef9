import { buffersOf } from "../../src/page/buffersOf";

test("every typed array's buffer is found once, however deep and however shared", () => {
  const days = new Int32Array(3);
  const amounts = new Float64Array(3);
  const data = {
    orders: {
      day: days,
      amount: amounts,
      status: { codes: new Int32Array(days.buffer, 4), labels: ["x"] },
    },
    name: "book",
    missing: undefined,
    none: null,
  };
  expect(buffersOf(data)).toEqual([days.buffer, amounts.buffer]);
});

test("plain data has none", () => {
  expect(buffersOf({ a: 1, b: ["c"] })).toEqual([]);
  expect(buffersOf(undefined)).toEqual([]);
});

test("memory that is shared between threads cannot be transferred and is left out", () => {
  expect(buffersOf({ shared: new Int32Array(new SharedArrayBuffer(8)) })).toEqual([]);
});
