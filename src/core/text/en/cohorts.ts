/** The Cohorts page. */
export const cohorts = {} as const;
