/** How large the book is. */
export interface Scale {
  orders: number;
  customers: number;
}

/**
 * One path that has to be fast, beside the least that any program would have to do with the same data: its floor. A path has a file of its own
 * in `paths/` and a line in `paths.ts`; it is measured in a process of its own. `Data` and `Answer` are the path's business.
 */
export interface HotPath<Data = unknown, Answer = unknown> {
  /** What `--only` and the file of expected ratios call it. */
  name: string;
  /** What its floor does, in a few words. */
  floorIs: string;
  /** Makes the data; not measured. */
  setup(scale: Scale): Data | Promise<Data>;
  floor(data: Data): unknown;
  run(data: Data): Answer | Promise<Answer>;
  /** Takes back what `setup` has left outside this process. */
  close?(data: Data): void | Promise<void>;
  /** What else is worth telling beside the figures, in a few words. */
  notes?(data: Data, answer: Answer): string;
  /** Other programs that do the same with the same data. */
  peers?: Peer<Data, Answer>[];
  /** Whether a peer's answer is the same as ours. */
  isSame?(ours: Answer, theirs: Answer): boolean;
}

/** Another program, measured in the same process on the same data. */
export interface Peer<Data = unknown, Answer = unknown> {
  name: string;
  /** Takes the data over, which is not measured; `undefined` where the program is not on this machine. */
  open(data: Data): Promise<OpenPeer<Answer> | undefined>;
}

export interface OpenPeer<Answer = unknown> {
  /** Milliseconds, where the program measures itself: a process of its own would be charged for its start. */
  run(): Promise<{ answer: Answer; ms?: number }>;
  close?(): void;
}
