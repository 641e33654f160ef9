import type { Models } from "../models";
import type { Text } from "../text/text";
import { statusBands } from "./bands";
import { comparisonOf } from "./comparison";
import type { Desk } from "./desk";
import { dueContacts } from "./due";
import { funnelParts } from "./funnel";
import { heatMapOf } from "./heatMap";
import { outsideOf } from "./outside";
import { pyramidParts } from "./pyramid";
import { segmentParts } from "./segments";
import { cleanUpProposals, stalledLeads } from "./stalled";
import { statusParts } from "./statuses";

/** What the pane shows of a review: the numbers of the pages, with the way from each to its customers on the sheet. */
export function buildDesk(models: Models, text: Text): Desk {
  const heatMap = heatMapOf(models);
  const comparison = comparisonOf(models, text);
  return {
    asOf: models.asOf,
    pyramid: pyramidParts(models, text),
    segments: segmentParts(models, text),
    statuses: statusParts(models, text),
    funnel: funnelParts(models, text),
    ...(heatMap && { heatMap }),
    outside: outsideOf(models, text),
    bands: statusBands(models),
    ...stalledLeads(models, text),
    cleanUp: cleanUpProposals(models, text),
    ...(comparison && { comparison }),
    due: dueContacts(models, text),
  };
}
