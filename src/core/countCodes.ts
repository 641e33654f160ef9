/** How many entries have each code; blanks (-1) are not counted. */
export function countCodes<Code extends string>(
  column: ArrayLike<number>,
  codes: readonly Code[]
): Record<Code, number> {
  const counts = codes.map(() => 0);
  for (let i = 0; i < column.length; i++) {
    const code = column[i] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return Object.fromEntries(codes.map((code, k) => [code, counts[k] ?? 0])) as Record<Code, number>;
}
