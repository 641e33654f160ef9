import { RELATIONSHIPS, STATUSES } from "../codes";
import { stageName } from "../life/stageName";
import type { ColumnMaker } from "./column";
import { COUNT, nameOf, numberOf, TEXT } from "./column";

/** Where the customer is in life with us. */
export const lifeColumns: ColumnMaker<"pipeline" | "status" | "relationship" | "nextBoundary"> = (
  { standing, settings },
  text
) => {
  const stages = settings.stages.map((stage) => stageName(stage, text));
  const statuses = STATUSES.map((code) => text(`status.${code}`));
  const relationships = RELATIONSHIPS.map((code) => text(`relationship.${code}`));
  return {
    pipeline: { numberFormat: TEXT, cell: (c) => nameOf(stages, standing.pipeline[c]) },
    status: { numberFormat: TEXT, cell: (c) => nameOf(statuses, standing.status[c]) },
    relationship: {
      numberFormat: TEXT,
      cell: (c) => nameOf(relationships, standing.relationship[c]),
    },
    nextBoundary: { numberFormat: COUNT, cell: (c) => numberOf(standing.nextBoundary[c], 0) },
  };
};
