/** What is known of somebody, in one line. */
export const joined = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(" · ");
