import * as v from "valibot";
import { checkSettings } from "../../core/checkSettings";
import { STATUSES, TIERS } from "../../core/codes";
import { MOST_REVIEWS } from "../../core/history/history";
import type { History, ReviewRecord } from "../../core/history/history";
import { LEFT_OUT_REASONS } from "../../core/problem";
import { readArchive } from "./archive";
import type { SheetPlace } from "./bookRecord";
import { latestText, REVIEWS_TEXT, SNAPSHOTS_TEXT } from "./lastingTexts";
import { packedSnapshot, packSnapshot, unpackSnapshot } from "./packSnapshot";
import type { Session } from "../session/session";

/** So many reviews are looked at; nobody's history is as long. */
const MOST_READ = 10_000;
const count = v.pipe(v.number(), v.finite());
/** A code that a later version added was not there to be counted. */
const counts = <const Code extends string>(codes: readonly Code[]) =>
  v.object(v.entriesFromList(codes, v.optional(count, 0)));
const cuts = v.pipe(v.array(count), v.maxLength(10));

const storedReviews = v.pipe(
  v.array(
    v.object({
      asOf: v.pipe(v.number(), v.integer()),
      at: v.string(),
      /** Checked apart, by the core. */
      settings: v.unknown(),
      cuts: v.object({ recency: cuts, frequency: cuts, monetary: cuts }),
      leftOut: counts(LEFT_OUT_REASONS),
      totals: v.object({
        customers: v.object({ total: count, scored: count, prospects: count, netZero: count }),
        orders: count,
        net: count,
        segments: v.record(v.string(), count),
        tiers: counts(TIERS),
        status: counts(STATUSES),
        pipeline: v.record(v.string(), count),
      }),
    })
  ),
  v.maxLength(MOST_READ),
  // another version may keep more of them
  v.transform((reviews) => reviews.slice(-MOST_REVIEWS))
);
const storedSnapshots = v.pipe(v.array(packedSnapshot), v.maxLength(2));

/** What earlier reviews left in the archive; what is broken is as if it were not there. */
export interface StoredHistory {
  history: History;
  broken: boolean;
}

export async function readHistory(
  session: Session,
  archive: SheetPlace | undefined
): Promise<StoredHistory> {
  if (!archive) return { history: { reviews: [], snapshots: [] }, broken: false };
  const textOf = await readArchive(session, archive);
  const reviews = parse(storedReviews, await latestText(textOf, REVIEWS_TEXT));
  const packed = parse(storedSnapshots, await latestText(textOf, SNAPSHOTS_TEXT));
  const snapshots = packed?.map(unpackSnapshot);
  const whole = snapshots?.flatMap((snapshot) => snapshot ?? []);
  return {
    history: {
      reviews: (reviews ?? []).map((review): ReviewRecord => {
        const { settings } = checkSettings(review.settings);
        return { ...review, settings };
      }),
      snapshots: whole ?? [],
    },
    broken: !reviews || !whole || whole.length < (packed?.length ?? 0),
  };
}

/** What the archive is to hold of the reviews until now. */
export const historyTexts = ({ reviews, snapshots }: History): Map<string, string> =>
  new Map([
    [REVIEWS_TEXT, JSON.stringify(reviews)],
    [SNAPSHOTS_TEXT, JSON.stringify(snapshots.map(packSnapshot))],
  ]);

/** `[]` for an absent text, undefined for one that does not hold what it should. */
function parse<T extends readonly unknown[]>(
  schema: v.GenericSchema<unknown, T>,
  json: string | undefined
): T | readonly [] | undefined {
  if (json === undefined) return [];
  try {
    const parsed = v.safeParse(schema, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
