import { createProgress } from "../../src/cli/progress";
import { createCliText } from "../../src/cli/text/text";

function recorder(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => void written.push(text) };
}

test("away from a terminal each phase is one line", () => {
  const messages = recorder(false);
  const { onProgress, clear } = createProgress(messages, createCliText("en"));
  onProgress({ phase: "reading", done: 0, total: 100 });
  onProgress({ phase: "reading", done: 50, total: 100 });
  onProgress({ phase: "analyzing", done: 0, total: 0 });
  clear();
  expect(messages.written).toEqual(["Reading\n", "Analysing\n"]);
});

test("on a terminal one line is written over, and taken away at the end", () => {
  const messages = recorder(true);
  const { onProgress, clear } = createProgress(messages, createCliText("en"));
  onProgress({ phase: "reading", done: 1, total: 3, what: "Orders" });
  onProgress({ phase: "reading", done: 1, total: 3, what: "Orders" });
  clear();
  clear();
  expect(messages.written).toEqual(["\r\u001b[KReading · Orders · 33%", "\r\u001b[K"]);
});

test("a line never grows longer than the terminal is wide", () => {
  const messages = recorder(true, 20);
  const { onProgress } = createProgress(messages, createCliText("en"));
  onProgress({ phase: "reading", done: 1, total: 2, what: "A sheet with a very long name" });
  expect(messages.written[0]?.replace("\r\u001b[K", "")).toBe("Reading · A sheet w");
});

test("Chinese characters take two columns", () => {
  const messages = recorder(true, 10);
  const { onProgress } = createProgress(messages, createCliText("zh-CN"));
  onProgress({ phase: "finding", done: 0, total: 0 });
  expect(messages.written[0]?.replace("\r\u001b[K", "")).toBe("查找客户");
});

test("a terminal that does not know its width counts as 80 columns wide", () => {
  const messages = recorder(true, 0);
  const { onProgress } = createProgress(messages, createCliText("en"));
  onProgress({ phase: "finding", done: 0, total: 0 });
  expect(messages.written).toEqual(["\r\u001b[KFinding customers and orders"]);
});

test("nothing is said to be done before it is", () => {
  const messages = recorder(true);
  createProgress(messages, createCliText("en")).onProgress({
    phase: "reading",
    done: 9999,
    total: 10000,
  });
  expect(messages.written[0]).toContain("99%");
});
