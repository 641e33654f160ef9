import type { Coded } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { History, Snapshot } from "./history";

/** The groups of this review, side by side; all have the same length. */
export type Groups = Pick<Snapshot, "key" | "segment" | "tier">;

/** When each customer's segment or tier last changed, and what both were before; NO_DAY and blank while nothing has changed. */
export type GroupChange = Pick<Snapshot, "changedOn" | "previousSegment" | "previousTier">;

/**
 * Compares everybody's groups with the newest snapshot before `asOf`. Who is in other groups than then changed on this review; who is in the
 * same ones keeps what that snapshot says of the last change; who is not in it, as nobody is in a first review, has no change yet. A run on
 * the day of the newest snapshot is compared with the one before it, so running again gives the same answer. Segments of another map than
 * today's are not compared: no customer did that.
 */
export function groupChangeOf(groups: Groups, history: History, asOf: Day): GroupChange {
  const { length } = groups.key;
  const change: GroupChange = {
    changedOn: new Int32Array(length).fill(NO_DAY),
    previousSegment: { codes: new Int32Array(length).fill(-1), labels: [] },
    previousTier: { codes: new Int32Array(length).fill(-1), labels: [] },
  };
  const base = snapshotBefore(history, asOf);
  if (!base) return change;

  const sameMap = usesOnly(base.segment, groups.segment.labels);
  const putSegment = labelWriter(change.previousSegment);
  const putTier = labelWriter(change.previousTier);
  const placeOf = new Map(base.key.map((key, at) => [key, at]));
  groups.key.forEach((key, c) => {
    const at = placeOf.get(key);
    if (at === undefined) return;
    const segment = labelAt(base.segment, at);
    const tier = labelAt(base.tier, at);
    const stayed =
      tier === labelAt(groups.tier, c) && (!sameMap || segment === labelAt(groups.segment, c));
    change.changedOn[c] = stayed ? (base.changedOn[at] ?? NO_DAY) : asOf;
    putSegment(c, stayed ? labelAt(base.previousSegment, at) : segment);
    putTier(c, stayed ? labelAt(base.previousTier, at) : tier);
  });
  return change;
}

/** The newest snapshot of an earlier day. */
function snapshotBefore({ snapshots }: History, asOf: Day): Snapshot | undefined {
  let newest: Snapshot | undefined;
  for (const snapshot of snapshots) {
    if (snapshot.asOf < asOf && snapshot.asOf >= (newest?.asOf ?? NO_DAY)) newest = snapshot;
  }
  return newest;
}

const labelAt = ({ codes, labels }: Coded, at: number): string | undefined =>
  labels[codes[at] ?? -1];

/** Whether every label that somebody has is among these. */
function usesOnly({ codes, labels }: Coded, known: readonly string[]): boolean {
  const strange = labels.map((label) => !known.includes(label));
  return codes.every((code) => !strange[code]);
}

/** Writes labels into a column that is blank so far, each label once into its list. */
function labelWriter({ codes, labels }: Coded): (at: number, label: string | undefined) => void {
  const codeOf = new Map<string, number>();
  return (at, label) => {
    if (label === undefined) return;
    let code = codeOf.get(label);
    if (code === undefined) {
      codeOf.set(label, (code = labels.length));
      labels.push(label);
    }
    codes[at] = code;
  };
}
