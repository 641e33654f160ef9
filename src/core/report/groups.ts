/** Customers and money of one code. */
export interface CodeGroup<Code extends string> {
  code: Code;
  customers: number;
  /** Sum of the net amounts. */
  net: number;
}

/** One group a code, in the order of `codes`, empty ones included; blanks (-1) belong to none. */
export function groupByCode<Code extends string>(
  column: ArrayLike<number>,
  codes: readonly Code[],
  net: Float64Array
): CodeGroup<Code>[] {
  const groups = codes.map((code) => ({ code, customers: 0, net: 0 }));
  for (let c = 0; c < column.length; c++) {
    const group = groups[column[c] ?? -1];
    if (!group) continue;
    group.customers++;
    group.net += net[c] ?? 0;
  }
  return groups;
}
