/**
 * What each path costs in floors at 100,000 orders of 10,000 customers, measured by `npm run bench -- --check`. Raise one only with its reason;
 * lower it when the path has become faster.
 */
export const EXPECTED_RATIOS: Readonly<Record<string, { ratio: number; because: string }>> = {};
