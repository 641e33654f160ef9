/** The Prediction page. */
export const prediction = {} as const;
