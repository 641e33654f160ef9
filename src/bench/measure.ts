import { median } from "../core/math/quantile";
import type { HotPath, OpenPeer, Peer, Scale } from "./hotPath";

/** What came out of one path. Times in milliseconds. */
export interface Measurement {
  path: string;
  floorIs: string;
  /** Medians of all runs, floor and path by turns. */
  ms: number;
  floorMs: number;
  /** Path ÷ floor of the medians. */
  ratio: number;
  /** The least CPU time of a run, all threads together, and path ÷ floor of it: what else the machine does hardly matters. */
  cpu: number;
  cpuRatio: number;
  /** Peak of the resident set of a process that made the data and ran the path once, Node itself included; bytes. */
  memory: number;
  notes: string;
  peers: PeerMeasurement[];
}

export interface PeerMeasurement {
  name: string;
  ms: number;
  /** False where the answer differs from ours. */
  same: boolean;
}

/** A run shorter than this is repeated within one measurement: the clock is coarse. */
const LEAST_MS = 10;
/** However long a path takes. */
const LEAST_RUNS = 3;

export interface MeasureOptions {
  runs: number;
  /** No path is run more often than `LEAST_RUNS` times once the process has used so much CPU time. */
  enoughMs: number;
  peers: boolean;
}

interface Lap {
  ms: number;
  cpu: number;
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

async function lap(work: () => unknown, times: number): Promise<Lap> {
  collect();
  const cpu = process.cpuUsage();
  const begun = performance.now();
  for (let i = 0; i < times; i++) await work();
  const ms = (performance.now() - begun) / times;
  return { ms, cpu: cpuSince(cpu) / times };
}

/** Milliseconds of all threads. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const timesFor = ({ ms }: Lap) => Math.max(1, Math.ceil(LEAST_MS / ms));
const leastCpu = (laps: readonly Lap[]) => Math.min(...laps.map(({ cpu }) => cpu));
const middle = (laps: readonly Lap[]) => median(laps.map(({ ms }) => ms));

/** Runs floor and path by turns, so that what else the machine does falls on both. */
export async function measure(
  path: HotPath,
  scale: Scale,
  options: MeasureOptions
): Promise<Measurement> {
  const data = await path.setup(scale);
  const answer = await path.run(data);
  const memory = process.resourceUsage().maxRSS * 1024;

  const floor = () => path.floor(data);
  const run = () => path.run(data);
  const floorTimes = timesFor(await lap(floor, 1));
  const runTimes = timesFor(await lap(run, 1));
  const floors: Lap[] = [];
  const runs: Lap[] = [];
  const begun = process.cpuUsage();
  while (
    runs.length < options.runs &&
    (runs.length < LEAST_RUNS || cpuSince(begun) < options.enoughMs)
  ) {
    floors.push(await lap(floor, floorTimes));
    runs.push(await lap(run, runTimes));
  }
  const peers: PeerMeasurement[] = [];
  if (options.peers)
    for (const peer of path.peers ?? []) {
      const measured = await measurePeer(path, peer, { data, answer }, options.runs);
      if (measured) peers.push(measured);
    }
  await path.close?.(data);
  return {
    path: path.name,
    floorIs: path.floorIs,
    ms: middle(runs),
    floorMs: middle(floors),
    ratio: middle(runs) / middle(floors),
    cpu: leastCpu(runs),
    cpuRatio: leastCpu(runs) / leastCpu(floors),
    memory,
    notes: path.notes?.(data, answer) ?? "",
    peers,
  };
}

async function measurePeer(
  path: HotPath,
  peer: Peer,
  { data, answer }: { data: unknown; answer: unknown },
  runs: number
): Promise<PeerMeasurement | undefined> {
  const opened = await peer.open(data);
  if (!opened) return undefined;
  const first = await opened.run();
  const same = path.isSame?.(answer, first.answer) ?? true;
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await timeOf(opened));
  opened.close?.();
  return { name: peer.name, ms: median(times), same };
}

async function timeOf(peer: OpenPeer): Promise<number> {
  collect();
  const begun = performance.now();
  const { ms } = await peer.run();
  return ms ?? performance.now() - begun;
}
