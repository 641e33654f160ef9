/** So many rows of a long list are shown at a time. */
export const PAGE = 50;
