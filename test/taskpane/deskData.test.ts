import { DESK_LIMIT } from "../../src/core/desk/desk";
import { LANGUAGES } from "../../src/core/settings";
import { deskOf } from "./gallery/deskData";

test.each(LANGUAGES)(
  "the gallery's shop shows something in every part of the desk in %s",
  (language) => {
    const { desk, explanation } = deskOf(language);
    const { pyramid, segments, statuses, funnel, heatMap, outside, bands, comparison } = desk;
    for (const picture of [segments, statuses, funnel])
      expect(picture.map(({ customers }) => customers)).not.toContain(0);
    expect(pyramid.filter(({ customers }) => customers > 0).length).toBeGreaterThan(4);
    expect(heatMap?.cells).toHaveLength(25);
    expect(Object.keys(outside)).toEqual(["pyramid", "segments", "statuses", "heatMap"]);
    expect(bands).toHaveLength(24);
    const { stalled, stalledBy, cleanUp, due } = desk;
    for (const list of [stalled, cleanUp, due, comparison?.up, comparison?.down]) {
      expect(list?.rows.length).toBeGreaterThan(2);
      expect(list?.total).toBeLessThan(DESK_LIMIT);
    }
    expect(new Set(stalled.rows.map((lead) => lead.stalled)).size).toBe(2);
    expect(stalledBy.owners).toHaveLength(3);
    expect(explanation.reasons.length).toBeGreaterThan(8);
  }
);
