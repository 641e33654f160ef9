import type { Measurement } from "./measure";

type Row = readonly string[];

const HEAD: Row = ["path", "median ms", "ratio", "CPU ms", "CPU ratio", "floor", "memory", ""];
/** Columns of text; the others are numbers, which end at the same place. */
const TEXTS: ReadonlySet<number> = new Set([0, 5, 7]);

const time = (ms: number) => (ms < 100 ? ms.toFixed(1) : Math.round(ms).toString());
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

/** All that was measured as one table; a peer stands below its path with what share of its time we take. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = [HEAD, ...measurements.flatMap(rowsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          TEXTS.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
        )
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

function rowsOf(measurement: Measurement): Row[] {
  const { path, ms, ratio, cpu, cpuRatio, floorMs, floorIs, memory, notes, peers } = measurement;
  const own: Row = [
    path,
    time(ms),
    ratio.toFixed(2),
    time(cpu),
    cpuRatio.toFixed(2),
    `${time(floorMs)} ms: ${floorIs}`,
    megabytes(memory),
    notes,
  ];
  const others = peers.map((peer): Row => {
    const share = `we take ${(ms / peer.ms).toFixed(2)} of it`;
    const answer = peer.same ? "same answer" : "ANOTHER ANSWER";
    return [
      `  ${peer.name}`,
      time(peer.ms),
      (peer.ms / floorMs).toFixed(2),
      ...["", "", "", ""],
      `${share}, ${answer}`,
    ];
  });
  return [own, ...others];
}
