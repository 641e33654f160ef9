import { monthOf } from "./days.mjs";

/**
 * Lives that customers lead, so that every stage, status and list of the reports has somebody in it.
 * `count` of them are made; the others describe when and how much they buy.
 */
export const LIVES = {
  prospect: { buys: false },
  interested: { buys: false },
  newcomer: { once: true, lastAgo: [0, 44] },
  oneTimer: { once: true, lastAgo: [46, 700] },
  event: { once: true, lastAgo: [3, 80], size: 20 },
  pastEvent: { once: true, lastAgo: [310, 600], size: 20 },
  refunded: { once: true, lastAgo: [20, 400], refundsAll: true },
  sampler: { gap: [12, 60], orders: [2, 4], lastAgo: [0, 500] },
  loyal: { gap: [24, 46], startsAfter: [0, 380], lastAgo: [0, 0] },
  wholesale: { gap: [8, 13], startsAfter: [0, 200], lastAgo: [0, 0], size: 9 },
  growing: { gap: [16, 24], startsAgo: [150, 420], lastAgo: [0, 0], trend: "up" },
  declining: { gap: [20, 32], startsAfter: [0, 300], lastAgo: [0, 30], trend: "down" },
  silent: { gap: [26, 50], startsAfter: [0, 420], lastAgo: [46, 90] },
  sleeping: { gap: [24, 50], startsAfter: [0, 380], lastAgo: [91, 180] },
  lost: { gap: [25, 55], startsAfter: [0, 150], lastAgo: [185, 560] },
  departed: { gap: [9, 14], startsAfter: [0, 60], lastAgo: [200, 330], size: 1.6 },
  returner: { gap: [30, 45], startsAfter: [0, 60], lastAgo: [0, 0], pauses: true },
};

/**
 * The days on which a customer of this life orders, oldest first, and how big each order is against their usual.
 * `season[month]` above 1 brings orders closer together.
 */
export function purchases(random, life, { opened, asOf, season }) {
  if (life.buys === false) return [];
  const end = asOf - random.int(...life.lastAgo);
  if (life.once) return [{ day: end, size: life.size ?? 1 }];
  const gap = random.int(...life.gap);
  const start = startOf(random, life, { opened, asOf, end, gap });
  const found = [];
  for (let at = start, paused = false; at <= end;) {
    const recent = asOf - at < 180;
    const slower = life.trend === "down" && recent ? 2.4 : 1;
    const faster = life.trend === "up" && recent ? 0.6 : 1;
    const size = (life.size ?? 1) * (slower > 1 ? 0.45 : 1) * (faster < 1 ? 1.6 : 1);
    found.push({ day: at, size });
    const noise = 0.4 + (random.next() + random.next()) * 0.6;
    at += Math.max(1, Math.round((gap * slower * faster * noise) / season[monthOf(at)]));
    if (life.pauses && !paused && asOf - at < 480) {
      at += random.int(195, 260);
      paused = true;
    }
  }
  return found;
}

function startOf(random, life, { opened, asOf, end, gap }) {
  if (life.orders) return end - gap * (random.int(...life.orders) - 1);
  const start = life.startsAgo
    ? asOf - random.int(...life.startsAgo)
    : opened + random.int(...life.startsAfter);
  return Math.min(start, end - 2 * gap);
}
