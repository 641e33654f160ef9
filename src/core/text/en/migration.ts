/** The Migration page. */
export const migration = {} as const;
