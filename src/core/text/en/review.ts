/** The Monthly review page. */
export const review = {} as const;
