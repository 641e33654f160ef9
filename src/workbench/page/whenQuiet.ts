export interface Stillness {
  /** Something happened: the wait begins anew. */
  stir(): void;
  /** `then` is not called any more. */
  stop(): void;
}

/** Calls `then` once: `quietMs` after something happened for the last time, at the latest after `longestMs`. */
export function whenQuiet(then: () => void, quietMs: number, longestMs: number): Stillness {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const end = () => {
    isOver = true;
    clearTimeout(quiet);
    clearTimeout(longest);
  };
  const call = () => {
    end();
    then();
  };
  const longest = setTimeout(call, longestMs);
  return {
    stir() {
      clearTimeout(quiet);
      if (!isOver) quiet = setTimeout(call, quietMs);
    },
    stop: end,
  };
}
