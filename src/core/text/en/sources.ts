/** The Sources page. */
export const sources = {} as const;
