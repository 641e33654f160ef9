import { readPaneMessage, replyTo, type PaneMessage } from "../../../src/host/bridge/crossFrame";
import { isSetSupported } from "../../../src/host/bridge/requirements";

const message: PaneMessage = {
  _messageType: 0,
  _actionName: "executeMethod",
  _actionType: 0,
  _conversationId: "ours",
  _correlationId: 7,
  _data: { n: 1 },
};

test("only requests of this pane's own conversation are read", () => {
  expect(readPaneMessage(JSON.stringify(message), "ours")).toEqual(message);
  expect(readPaneMessage(JSON.stringify(message), "another")).toBeUndefined();
  expect(readPaneMessage(JSON.stringify({ ...message, _messageType: 1 }), "ours")).toBeUndefined();
});

test.each([["no JSON {"], ["null"], ["[]"], ["7"], [""]])(
  "the text %j is not a request",
  (text) => {
    expect(readPaneMessage(text, "ours")).toBeUndefined();
  }
);

test("an object posted instead of text is not a request", () => {
  expect(readPaneMessage(message, "ours")).toBeUndefined();
});

test("a reply carries the ids of its request and the version office.js reads", () => {
  expect(JSON.parse(replyTo(message, "data", "https://localhost", 1, 0))).toEqual({
    _messageType: 1,
    _actionName: "executeMethod",
    _conversationId: "ours",
    _correlationId: 7,
    _origin: "https://localhost",
    _data: "data",
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
});

test.each([
  ["1.9", true],
  ["1.14", true],
  ["1.15", false],
  ["2.0", false],
])("with ExcelApi up to 1.14 on offer, %s is supported: %s", (version, supported) => {
  expect(isSetSupported({ ExcelApi: "1.14" }, "ExcelApi", version)).toBe(supported);
});

test("a set that is not on offer is not supported, whatever its name", () => {
  expect(isSetSupported({ ExcelApi: "1.14" }, "RibbonApi")).toBe(false);
  expect(isSetSupported({ ExcelApi: "1.14" }, "constructor")).toBe(false);
});
