/** Gives work to whoever has least of it. */
export interface WorkQueue {
  /** The member with the least work, by index; of equals the first. -1 without members. */
  next(): number;
  /** One more piece of work for a member. */
  add(member: number): void;
}

/**
 * A queue over the work that each member has at the beginning. A binary heap whose entries are corrected when they come to the top, so that n
 * pieces of work take O(n log members) whoever they are given to.
 */
export function workQueue(work: ArrayLike<number>): WorkQueue {
  const load = Float64Array.from(work);
  /** Members and the load they had when they were last sorted in. */
  const heap = Array.from(load, (own, member) => ({ own, member }));
  const isBefore = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    if (!first || !second) return false;
    return first.own < second.own || (first.own === second.own && first.member < second.member);
  };
  const sink = (from: number) => {
    for (let at = from; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (isBefore(child, least)) least = child;
      const [above, below] = [heap[at], heap[least]];
      if (least === at || !above || !below) return;
      heap[at] = below;
      heap[least] = above;
      at = least;
    }
  };
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(at);

  return {
    next() {
      for (let top = heap[0]; top; top = heap[0]) {
        const own = load[top.member] ?? 0;
        if (top.own === own) return top.member;
        top.own = own;
        sink(0);
      }
      return -1;
    },
    add(member) {
      load[member] = (load[member] ?? 0) + 1;
    },
  };
}
