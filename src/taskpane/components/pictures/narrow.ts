/** A pane of 450 pixels at 200 % zoom. */
export const NARROW = "@media (max-width: 280px)";
