import type { Clockwork } from "./clockwork";
import { isTooMuch } from "./halt";

/** How much one step may carry. Excel on the web refuses 5 MB, any Excel 5 million cells. */
export interface ChunkLimits {
  /** Rows of the first chunk. */
  rows: number;
  cells: number;
  /** Estimated bytes of JSON. */
  bytes: number;
}

/** Of bytes a fifth of what Excel carries: the pane stands still while it takes an answer apart. */
export const CHUNK_LIMITS: ChunkLimits = { rows: 20_000, cells: 500_000, bytes: 1_000_000 };

/** What one row weighs on the wire. */
export interface RowWeight {
  cells: number;
  bytes: number;
}

const FAST_MS = 1_000;
const GROWTH = 1.5;

/** Learns from step to step how many rows go at once; shared by all steps of a job. */
export class ChunkSize {
  /** Share of the limits that is used now; shrinks and grows. */
  private factor = 1;
  private ceiling = Infinity;

  constructor(
    private readonly clockwork: Clockwork,
    private readonly limits: ChunkLimits = CHUNK_LIMITS
  ) {}

  rowsFor({ cells, bytes }: RowWeight): number {
    const fits = Math.min(
      this.limits.cells / Math.max(1, cells),
      this.limits.bytes / Math.max(1, bytes)
    );
    const wanted = Math.min(this.limits.rows * this.factor, fits * Math.min(1, this.factor));
    return Math.max(1, Math.floor(wanted));
  }

  tooMuch(): void {
    this.ceiling = this.factor;
    this.factor /= 2;
  }

  wentWell(ms: number): void {
    const next = this.factor * GROWTH;
    if (ms < FAST_MS && next < this.ceiling) this.factor = next;
  }

  /**
   * Calls `work(from, count)` for consecutive pieces of `total` rows. A piece that was too much is repeated in halves;
   * when a single row is too much its error comes out.
   */
  async each(
    total: number,
    weight: RowWeight,
    work: (from: number, count: number) => Promise<void>
  ): Promise<void> {
    let from = 0;
    while (from < total) {
      const count = Math.min(this.rowsFor(weight), total - from);
      const start = this.clockwork.elapsedMs();
      try {
        await work(from, count);
      } catch (error) {
        if (!isTooMuch(error) || count === 1) throw error;
        this.shrinkBelow(count, weight);
        continue;
      }
      this.wentWell(this.clockwork.elapsedMs() - start);
      from += count;
    }
  }

  private shrinkBelow(count: number, weight: RowWeight): void {
    do this.tooMuch();
    while (this.rowsFor(weight) >= count);
  }
}
