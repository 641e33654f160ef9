/** Time as a run sees it: handed in, so that nothing here reads a clock by itself and a test need not wait. */
export interface Clockwork {
  /** Runs `act` after `ms` milliseconds unless the returned function is called before. */
  after(ms: number, act: () => void): () => void;
  /** Milliseconds since some fixed moment; only differences mean something. */
  elapsedMs(): number;
}

export const systemClockwork: Clockwork = {
  after(ms, act) {
    const handle = setTimeout(act, ms);
    return () => clearTimeout(handle);
  },
  elapsedMs: () => performance.now(),
};
