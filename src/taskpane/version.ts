/** Of the package; told in the details of a problem. */
export const VERSION = "0.1.0";
