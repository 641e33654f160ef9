/**
 * Keeps timeouts from ever ending; call it at the top of a test file in which one book follows the other. office.js repeats a failed clean-up of its
 * references after five seconds: by then they are those of another book.
 */
export function withoutTimeouts(): void {
  jest.useFakeTimers({
    doNotFake: [
      ...(["Date", "hrtime", "nextTick", "performance", "queueMicrotask"] as const),
      ...(["setImmediate", "clearImmediate", "setInterval", "clearInterval"] as const),
    ],
  });
}
