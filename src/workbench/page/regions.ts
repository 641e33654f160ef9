import { createContext, use } from "react";

/** The parts of the page between which Ctrl+F6 goes, in its order. */
export const REGIONS = ["head", "sheet", "pane"] as const;
export type Region = (typeof REGIONS)[number];

/** Where the keyboard can go on this page. */
export class Regions {
  private readonly ways = new Map<Region, () => void>();

  /** A part that can be entered now. Returns what ends that. */
  offer(region: Region, enter: () => void): () => void {
    this.ways.set(region, enter);
    return () => {
      if (this.ways.get(region) === enter) this.ways.delete(region);
    };
  }

  /** Whether there was something to enter. */
  enter(region: Region): boolean {
    const way = this.ways.get(region);
    way?.();
    return way !== undefined;
  }

  /** Goes on to the next part, or back to the previous one, and past what cannot be entered. */
  leave(region: Region, step: 1 | -1): void {
    const from = REGIONS.indexOf(region);
    for (let by = 1; by < REGIONS.length; by++) {
      const next = REGIONS.at((from + by * step) % REGIONS.length);
      if (next && this.enter(next)) return;
    }
  }
}

const RegionsContext = createContext(new Regions());
export const RegionsProvider = RegionsContext.Provider;
export const useRegions = (): Regions => use(RegionsContext);
