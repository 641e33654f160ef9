/** The Team page. */
export const team = {} as const;
