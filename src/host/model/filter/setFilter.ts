import { sameArea } from "../range/area";
import type { Area, FilterCriterion } from "../state";
import type { FilterPlace } from "./filterPlace";
import { applyCriteria, showRows } from "./filterRows";

/** Replaces all criteria and shows and hides rows accordingly. */
export function setCriteria(
  place: FilterPlace,
  criteria: readonly FilterCriterion[],
  area: Area
): void {
  const old = place.area();
  const wasFiltered = place.criteria().length > 0;
  if (wasFiltered && old && !sameArea(old, area)) showRows(place, old);
  place.set([...criteria], area);
  if (wasFiltered || criteria.length > 0) applyCriteria(place, area, criteria);
}

/** Shows all rows again and forgets the criteria. */
export function clearFilter(place: FilterPlace): void {
  const area = place.area();
  if (area && place.criteria().length > 0) setCriteria(place, [], area);
}

/** Replaces the criterion of one column; undefined: the column filters no more. */
export function setCriterion(
  place: FilterPlace,
  area: Area,
  column: number,
  criterion: FilterCriterion | undefined
): void {
  const old = place.area();
  const kept = old && sameArea(old, area) ? place.criteria() : [];
  const others = kept.filter((other) => other.column !== column);
  setCriteria(place, criterion ? [...others, criterion] : others, area);
}

/** Shows all rows and takes the buttons away. */
export function removeFilter(place: FilterPlace): void {
  clearFilter(place);
  place.remove();
}
